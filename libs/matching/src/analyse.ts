import { findConcepts } from './concept-matcher.js';
import { findSoftConcepts } from './soft-concept.js';
import { isStorable } from './text/characters.js';
import { fold, originalSlice, type FoldedText } from './text/fold.js';
import { detectLanguage, resolveLanguage } from './text/language.js';
import { isInformative, words } from './text/words.js';
import { conceptOf } from './thesaurus/graph.js';
import type { Language, Mention, Profile, ProfileConcept, TextField, TextInput } from './types.js';
import { engineVersion } from './version.js';
import { limits, weights } from './weights.js';

interface Found {
  /** Weighted mentions per text; two language versions of one document do not make it twice as much about a thing. */
  hard: Map<number, number>;
  soft: number;
  mentions: Mention[];
  softMentions: Mention[];
}

interface Field {
  name: TextField;
  folded: FoldedText;
}

/**
 * Reads a document once: its concepts with the phrases that name them, its informative words, its languages. The
 * application stores the profile with the document and analyses again when `engineVersion` or `dataVersion` change.
 * Never throws; reads at most `limits.documentLength` characters.
 */
export function analyse(document: { texts: TextInput[]; sectors?: string[] }): Profile {
  const found = new Map<string, Found>();
  const terms = new Map<string, number>();
  const languages: Language[] = [];
  let budget: number = limits.documentLength;
  document.texts.forEach((text, index) => {
    const fields = fieldsOf(text, budget);
    budget -= fields.reduce((sum, field) => sum + field.folded.original.length, 0);
    const whole = fields.map((field) => field.folded.original).join('\n');
    const language = resolveLanguage(text.lang, whole);
    if (language !== 'und' && !languages.includes(language)) languages.push(language);
    const accepted = new Set([language, detectLanguage(whole)]);
    for (const field of fields) readField(field, index, language, accepted, found, terms);
  });
  for (const sector of document.sectors ?? []) {
    if (conceptOf(sector)?.facet === 'sector') hard(entry(found, sector), -1, weights.field.description);
  }
  return { engineVersion, concepts: conceptsOf(found), terms: heaviestTerms(terms), languages };
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

function readField(
  field: Field, text: number, lang: Language, accepted: ReadonlySet<Language>, found: Map<string, Found>, terms: Map<string, number>,
): void {
  const weight = weights.field[field.name];
  const mention = (from: number, to: number): Mention => ({ lang, text: originalSlice(field.folded, from, to), field: field.name });
  const hits = findConcepts(field.folded, accepted);
  for (const hit of hits) {
    const concept = entry(found, hit.concept);
    hard(concept, text, weight * hit.certainty);
    addMention(concept.mentions, mention(hit.from, hit.to));
  }
  for (const hit of findSoftConcepts(field.folded, accepted)) {
    // "xử lý nước thải" is read already: that it resembles "xử lý khí thải" tells nothing more.
    if (hits.some((read) => read.from <= hit.from && read.to >= hit.to)) continue;
    const concept = entry(found, hit.concept);
    concept.soft = Math.max(concept.soft, weights.soft * hit.coverage * saturate(weight));
    addMention(concept.softMentions, mention(hit.from, hit.to));
  }
  for (const token of words(field.folded)) {
    if (isInformative(token.text)) terms.set(token.text, (terms.get(token.text) ?? 0) + weight);
  }
}

function entry(found: Map<string, Found>, concept: string): Found {
  let existing = found.get(concept);
  if (existing === undefined) found.set(concept, (existing = { hard: new Map(), soft: 0, mentions: [], softMentions: [] }));
  return existing;
}

function hard(concept: Found, text: number, weight: number): void {
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

function conceptsOf(found: ReadonlyMap<string, Found>): ProfileConcept[] {
  const certain: ProfileConcept[] = [];
  const resembling: ProfileConcept[] = [];
  for (const [concept, { hard: counts, soft, mentions, softMentions }] of found) {
    if (counts.size > 0) certain.push({ concept, weight: round(saturate(Math.max(...counts.values()))), mentions });
    else resembling.push({ concept, weight: round(soft), soft: true, mentions: softMentions });
  }
  return [...certain, ...resembling.sort(heaviestFirst).slice(0, limits.softConcepts)].sort(heaviestFirst);
}

function heaviestFirst(one: ProfileConcept, other: ProfileConcept): number {
  return other.weight - one.weight || (one.concept < other.concept ? -1 : 1);
}

function heaviestTerms(terms: ReadonlyMap<string, number>): Record<string, number> {
  const heaviest = [...terms]
    .filter(([term]) => isStorable(term))
    .sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))
    .slice(0, limits.terms);
  return Object.fromEntries(heaviest.map(([term, weight]) => [term, round(Math.log1p(weight))]));
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
