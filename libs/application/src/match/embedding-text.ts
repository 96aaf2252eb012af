import { createHash } from 'node:crypto';
import { needDocument } from '../need/index.js';
import { technologyDocument } from '../technology/index.js';
import type { NeedEntity, TechnologyEntity } from '@team-osaka/persistence';
import type { TextInput } from '@team-osaka/matching';

/** Characters of a text that a model is given: beyond, common models cut off or refuse. */
const longest = 2_000;

const mailAddress = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}/gu;
const digitRun = /\+?\d[\d\s().-]{7,}\d/gu;
/** Telephone numbers have at least nine digits with their area; figures and spans of years have fewer. */
const leastDigits = 9;

/** The text without mail addresses and telephone numbers: people write them into descriptions, and they are for nobody outside. */
export function withoutContacts(text: string): string {
  return text.normalize('NFKC').replace(mailAddress, ' ').replace(digitRun, (run) => (run.replace(/\D/g, '').length >= leastDigits ? ' ' : run));
}

/** What a model is given of a listing, and the hash by which it is known again. */
export interface EmbeddingText {
  readonly id: string;
  readonly text: string;
  readonly hash: string;
}

type TechnologyListing = Pick<TechnologyEntity, 'id' | 'organisationId' | 'originalLanguage' | 'texts' | 'facts'>;
type NeedListing = Pick<NeedEntity, 'id' | 'originalLanguage' | 'texts' | 'facts'>;

/** The public words of a technology in its original language: no facts, no confidential part. */
export const technologyText = (technology: TechnologyListing): EmbeddingText => textOf(technology, technologyDocument(technology).texts);

/** The public words of a need in its original language: no facts, no contact. */
export const needText = (need: NeedListing): EmbeddingText => textOf(need, needDocument(need).texts);

function textOf({ id, originalLanguage }: { readonly id: string; readonly originalLanguage: string }, texts: readonly TextInput[]): EmbeddingText {
  const words = texts.find(({ lang }) => lang === originalLanguage) ?? texts[0];
  const whole = [words?.title, words?.summary, words?.description].filter(Boolean).join('\n');
  const text = [...withoutContacts(whole)].slice(0, longest).join('').trim();
  return { id, text, hash: createHash('sha256').update(text).digest('hex') };
}
