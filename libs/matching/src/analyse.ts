import { findConcepts } from './concept-matcher.js';
import { impliedLemmas, lemmaRarity, resemblingConcepts } from './concept-document.js';
import type { LemmaHit } from './lexicon/lemma-matcher.js';
import { legible } from './legible.js';
import { readLemmas } from './named-lemmas.js';
import { isStorable, pause } from './text/characters.js';
import { fold, originalSlice, type FoldedText } from './text/fold.js';
import { detectLanguage, resolveLanguage, romanisation } from './text/language.js';
import { isInformative, words } from './text/words.js';
import { conceptOf } from './thesaurus/graph.js';
import type { Language, Mention, Profile, ProfileConcept, ProfileLemma, TextField, TextInput } from './types.js';
import { engineVersion } from './version.js';
import { limits, weights } from './weights.js';

/** What has been read of a document so far. */
interface Reading {
  concepts: Map<string, ConceptReading>;
  lemmas: Map<string, { weight: number; text: string; lang: Language }>;
  terms: Map<string, number>;
  languages: Language[];
}

interface ConceptReading {
  /** Weighted mentions per text; two language versions of one document do not make it twice as much about a thing. */
  hard: Map<number, number>;
  soft: number;
  mentions: Mention[];
  softMention: Mention | undefined;
}

interface Field {
  name: TextField;
  folded: FoldedText;
}

/**
 * Reads a document once: its concepts with the phrases that name or resemble them, its words as English lemmas, its own
 * informative words, its languages. The application stores the profile with the document and analyses again when it was made by another
 * `engineVersion`, which is raised with the built-in words too; a label that coordinators add or take back has those documents read again
 * whose words hold it. Never throws; reads at most `limits.documentLength` characters.
 */
export function analyse(document: { texts: TextInput[]; sectors?: string[] }): Profile {
  const reading: Reading = { concepts: new Map(), lemmas: new Map(), terms: new Map(), languages: [] };
  let budget: number = limits.documentLength;
  document.texts.forEach((text, index) => {
    const fields = fieldsOf(text, budget);
    budget -= fields.reduce((sum, field) => sum + field.folded.original.length, 0);
    const whole = fields.map((field) => field.folded.original).join('\n');
    const detected = detectLanguage(whole);
    const language = resolveLanguage(text.lang, whole, detected);
    if (language !== 'und' && !reading.languages.includes(language)) reading.languages.push(language);
    const accepted = new Set([language, detected]);
    const romanised = romanisation(whole, language, detected);
    for (const { name, folded } of fields) readField({ name, folded: legible(folded, romanised) }, index, language, accepted, reading);
  });
  for (const sector of document.sectors ?? []) {
    if (conceptOf(sector)?.facet === 'sector') name(entry(reading.concepts, sector), -1, weights.field.description);
  }
  const concepts = conceptsOf(reading.concepts);
  return {
    engineVersion, concepts, lemmas: heaviestLemmas(reading.lemmas, concepts), terms: heaviestTerms(reading.terms), languages: reading.languages,
  };
}

function fieldsOf(text: TextInput, budget: number): Field[] {
  let left = budget;
  const parts: [TextField, string | undefined][] = [['title', text.title], ['summary', text.summary], ['description', text.description]];
  return parts.flatMap(([name, value]) => {
    const read = (value ?? '').slice(0, Math.max(0, Math.min(limits.fieldLength, left)));
    left -= read.length;
    return read === '' ? [] : [{ name, folded: fold(read) }];
  });
}

function readField(field: Field, text: number, lang: Language, accepted: ReadonlySet<Language>, reading: Reading): void {
  const weight = weights.field[field.name];
  const mention = (from: number, to: number): Mention => ({ lang, text: originalSlice(field.folded, from, to), field: field.name });
  const named = findConcepts(field.folded, accepted);
  for (const hit of named) {
    const concept = entry(reading.concepts, hit.id);
    name(concept, text, weight * hit.certainty);
    addMention(concept.mentions, mention(hit.from, hit.to));
  }
  const lemmas = readLemmas(field.folded, accepted, named);
  for (const passage of passagesOf(field.folded, lemmas)) {
    for (const { concept, likeness, hit } of resemblingConcepts(passage)) {
      const found = entry(reading.concepts, concept);
      const value = likeness * weights.softField[field.name];
      if (value <= found.soft) continue;
      found.soft = value;
      found.softMention = mention(hit.from, hit.to);
    }
  }
  for (const hit of lemmas) {
    const before = reading.lemmas.get(hit.lemma);
    if (before !== undefined) before.weight += weight * hit.weight;
    else reading.lemmas.set(hit.lemma, { weight: weight * hit.weight, lang, text: originalSlice(field.folded, hit.from, hit.to) });
  }
  for (const token of words(field.folded)) {
    if (isInformative(token.text)) reading.terms.set(token.text, (reading.terms.get(token.text) ?? 0) + weight);
  }
}

/** The hits sentence by sentence: what stands in one sentence belongs together. */
function passagesOf(text: FoldedText, hits: readonly LemmaHit[]): LemmaHit[][] {
  const passages: LemmaHit[][] = [];
  let end = -1;
  for (const hit of hits) {
    if (hit.from > end || passages.length === 0) {
      passages.push([]);
      end = text.plain.indexOf(pause, hit.from);
      if (end === -1) end = text.plain.length;
    }
    passages.at(-1)?.push(hit);
  }
  return passages.slice(0, limits.passages);
}

function entry(found: Map<string, ConceptReading>, concept: string): ConceptReading {
  let existing = found.get(concept);
  if (existing === undefined) found.set(concept, (existing = { hard: new Map(), soft: 0, mentions: [], softMention: undefined }));
  return existing;
}

function name(concept: ConceptReading, text: number, weight: number): void {
  concept.hard.set(text, (concept.hard.get(text) ?? 0) + weight);
}

function addMention(mentions: Mention[], mention: Mention): void {
  const alike = mentions.filter((other) => other.lang === mention.lang);
  if (alike.length >= limits.mentionsPerLanguage || alike.some((other) => other.text === mention.text)) return;
  if (isStorable(mention.text)) mentions.push(mention);
}

function saturate(weight: number): number {
  return 1 - Math.exp(-weight / weights.mentionSaturation);
}

function conceptsOf(found: ReadonlyMap<string, ConceptReading>): ProfileConcept[] {
  const named: ProfileConcept[] = [];
  const resembling: ProfileConcept[] = [];
  for (const [concept, { hard, soft, mentions, softMention }] of found) {
    if (hard.size > 0) named.push({ concept, weight: round(saturate(Math.max(...hard.values()))), mentions });
    else if (softMention !== undefined && isStorable(softMention.text)) resembling.push({ concept, weight: round(soft), soft: true, mentions: [softMention] });
  }
  return [...named, ...resembling.sort(heaviestFirst).slice(0, limits.softConcepts)].sort(heaviestFirst);
}

function heaviestFirst(one: ProfileConcept, other: ProfileConcept): number {
  return other.weight - one.weight || (one.concept < other.concept ? -1 : 1);
}

/** The lemmas read, and those that the concepts imply, the most telling first. */
function heaviestLemmas(read: Reading['lemmas'], concepts: readonly ProfileConcept[]): ProfileLemma[] {
  const lemmas = new Map<string, ProfileLemma>();
  for (const [lemma, { weight, text, lang }] of read) if (isStorable(lemma) && isStorable(text)) lemmas.set(lemma, { lemma, weight: saturate(weight), text, lang });
  for (const { concept, weight, mentions } of concepts) {
    const mention = mentions[0];
    if (mention === undefined) continue;
    for (const implied of impliedLemmas(concept)) {
      const value = weight * implied.weight * weights.implied;
      const before = lemmas.get(implied.lemma);
      if (before === undefined) lemmas.set(implied.lemma, { lemma: implied.lemma, implied: true, weight: value, text: mention.text, lang: mention.lang });
      else before.weight = Math.max(before.weight, value);
    }
  }
  const heaviest = [...lemmas.values()]
    .map((lemma) => ({ lemma, told: lemma.weight * lemmaRarity(lemma.lemma) }))
    .sort((one, other) => other.told - one.told || (one.lemma.lemma < other.lemma.lemma ? -1 : 1))
    .slice(0, limits.lemmas)
    .map(({ lemma }) => lemma);
  for (const lemma of heaviest) lemma.weight = round(lemma.weight);
  return heaviest;
}

function heaviestTerms(terms: ReadonlyMap<string, number>): Profile['terms'] {
  return [...terms]
    .filter(([term]) => isStorable(term))
    .sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))
    .slice(0, limits.terms)
    .map(([term, weight]): [string, number] => [term, round(Math.log1p(weight))]);
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
