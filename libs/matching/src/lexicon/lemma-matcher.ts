import { lexicon } from './index.js';
import { lexiconLanguages } from './model.js';
import { prepared } from '../prepared.js';
import type { FoldedText } from '../text/fold.js';
import { foldLabel } from '../text/fold-label.js';
import { LabelMatcher, type Hit } from '../text/label-matcher.js';
import { overlapsAnyOf } from '../text/span.js';
import { isStopword } from '../text/stopwords.js';
import { isInformative, words } from '../text/words.js';
import type { Language } from '../types.js';
import { weights } from '../weights.js';

/** An English lemma that a word of a text stands for. */
export interface LemmaHit {
  /** The lemma in folded, stemmed form ("street lamp"). */
  lemma: string;
  from: number;
  to: number;
  /** 0..1: less where the word has several meanings, or is only a part of the lemma. */
  weight: number;
  /** The lexicon does not know the word: it stands for itself. */
  isUnread?: true;
}

/** The lexicon, ready to find its words in texts. */
export interface Pivot {
  matcher: LabelMatcher;
  /** Words of lemmas of several words. */
  parts: ReadonlyMap<string, readonly string[]>;
}

/** Takes the lexicon's tables apart: the matcher of its words, each standing for its folded lemma, and the parts of long lemmas. */
export function readLexicon(): Pivot {
  const matcher = new LabelMatcher();
  const parts = new Map<string, readonly string[]>();
  for (const row of lexicon()) {
    const lemma = foldLabel(row.lemma).plain;
    const pieces = lemma.split(' ').filter((part) => isInformative(part) && !isStopword(part));
    if (pieces.length > 1) parts.set(lemma, pieces);
    for (const language of lexiconLanguages) for (const word of row.words[language]) matcher.add(lemma, language, word);
  }
  return { matcher, parts };
}

let built: Pivot | undefined;

/** Built at the first use, since that takes time. */
function pivot(): Pivot {
  if (built !== undefined) return built;
  const ready = prepared('lexicon');
  return (built = ready === undefined ? readLexicon() : { matcher: LabelMatcher.unpack(ready.matcher), parts: ready.parts });
}

let named: ReadonlyMap<string, Readonly<Record<string, readonly string[]>>> | undefined;

/** The row's words by language, by lemma: kept apart, since who only names lemmas needs no matcher. */
const rows = (): NonNullable<typeof named> => (named ??= new Map(lexicon().map(({ lemma, words: row }) => [foldLabel(lemma).plain, row])));

/** Where a text holds words of the lexicon. */
export function findLexiconWords(text: FoldedText, languages: ReadonlySet<Language>): Hit[] {
  return pivot().matcher.find(text, languages);
}

/** The lemmas of a text: by the lexicon's words, and Latin words outside of it by their own stem (names, English terms of the trade). */
export function findLemmas(text: FoldedText, languages: ReadonlySet<Language>): LemmaHit[] {
  const { parts } = pivot();
  const found = findLexiconWords(text, languages);
  const meanings = new Map<number, number>();
  for (const { from } of found) meanings.set(from, (meanings.get(from) ?? 0) + 1);
  const hits: LemmaHit[] = [];
  for (const { id, from, to, certainty } of found) {
    const weight = certainty / (meanings.get(from) ?? 1);
    hits.push({ lemma: id, from, to, weight });
    for (const part of parts.get(id) ?? []) hits.push({ lemma: part, from, to, weight: weight * weights.lemmaPart });
  }
  const isRead = overlapsAnyOf(found);
  for (const word of words(text)) {
    if (!isRead(word) && /^[a-z]/.test(word.text) && isInformative(word.text)) hits.push({ lemma: word.text, from: word.from, to: word.to, weight: weights.unreadWord, isUnread: true });
  }
  return hits;
}

/** The most usual word for a lemma in a language; the lemma itself where the lexicon has none. */
export function lemmaLabel(lemma: string, language: Language): string {
  const row = rows().get(lemma);
  return row?.[language]?.[0] ?? row?.['en']?.[0] ?? lemma;
}
