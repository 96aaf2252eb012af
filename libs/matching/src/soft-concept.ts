import { pause } from './text/characters.js';
import { fold, type FoldedText } from './text/fold.js';
import { words } from './text/words.js';
import { conceptOf } from './thesaurus/graph.js';
import { thesaurus } from './thesaurus/index.js';
import type { Language } from './types.js';

/** A concept whose label a passage resembles: most of its words are there, in another order or with others between. */
export interface SoftHit {
  concept: string;
  from: number;
  to: number;
  /** Share of the label's words found, rare words counting more; `leastCoverage`..1. */
  coverage: number;
}

interface LabelDocument {
  concept: string;
  language: Language;
  latin: boolean;
  total: number;
}

/** Below this share a passage says something else. */
const leastCoverage = 0.72;
/** Words of one label must stand within so many units of folded text. */
const window = 48;
/** A word in more than this share of a language's labels (treatment, system, 管理) tells no concept apart. */
const commonShare = 0.08;

const labelDocuments: LabelDocument[] = [];
const postings = new Map<string, { label: number; weight: number }[]>();
buildIndex();

function buildIndex(): void {
  const drafts: { concept: string; language: Language; latin: boolean; oneWord: boolean; tokens: string[] }[] = [];
  const frequency = new Map<string, Set<string>>();
  const perLanguage = new Map<Language, number>();
  for (const concept of thesaurus) {
    for (const label of concept.labels) {
      const tokens = [...new Set(words(fold(label.text)).map((token) => token.text))];
      const latin = /\p{Script=Latin}/u.test(label.text);
      // Pairs of katakana come from one word, and half a word (ション) is none.
      const oneWord = /^[\p{Script=Katakana}ー]+$/u.test(label.text);
      drafts.push({ concept: concept.id, language: label.language, latin, oneWord, tokens });
      perLanguage.set(label.language, (perLanguage.get(label.language) ?? 0) + 1);
      for (const token of tokens) {
        const key = `${label.language}:${token}`;
        frequency.set(key, (frequency.get(key) ?? new Set()).add(concept.id));
      }
    }
  }
  for (const draft of drafts) {
    if (draft.tokens.length < leastTokens(draft.language) || draft.oneWord || conceptOf(draft.concept)?.facet === 'sector') continue;
    const labels = perLanguage.get(draft.language) ?? 1;
    const weighed = draft.tokens.map((token) => {
      const share = (frequency.get(`${draft.language}:${token}`)?.size ?? 1) / labels;
      return { token, common: share > commonShare, weight: Math.log(1 + 1 / share) };
    });
    const total = weighed.reduce((sum, entry) => sum + entry.weight, 0);
    labelDocuments.push({ concept: draft.concept, language: draft.language, latin: draft.latin, total });
    for (const { token, common, weight } of weighed) {
      if (common) continue;
      const list = postings.get(token) ?? [];
      list.push({ label: labelDocuments.length - 1, weight });
      postings.set(token, list);
    }
  }
}

/** Vietnamese syllables and Japanese pairs are pieces of words: two of them apart from each other mean nothing yet. */
function leastTokens(language: Language): number {
  return language === 'vi' || language === 'ja' ? 3 : 2;
}

interface Progress {
  clause: number;
  from: number;
  to: number;
  weight: number;
  seen: Set<string>;
}

/** Lets the words of a text search every concept's labels; the best passage per concept. */
export function findSoftConcepts(text: FoldedText, languages: ReadonlySet<Language>): SoftHit[] {
  const progress = new Map<number, Progress>();
  const best = new Map<string, SoftHit>();
  let clause = 0;
  let clauseEnd = text.plain.indexOf(pause);
  for (const token of words(text)) {
    while (clauseEnd !== -1 && clauseEnd < token.from) {
      clause += 1;
      clauseEnd = text.plain.indexOf(pause, clauseEnd + 1);
    }
    for (const { label, weight } of postings.get(token.text) ?? []) {
      const document = labelDocuments[label];
      if (document === undefined) continue;
      if (document.latin && document.language !== 'en' && !languages.has(document.language)) continue;
      let state = progress.get(label);
      if (state === undefined || state.clause !== clause || token.to - state.from > window) {
        progress.set(label, (state = { clause, from: token.from, to: token.to, weight: 0, seen: new Set() }));
      }
      if (state.seen.has(token.text)) continue;
      state.seen.add(token.text);
      state.weight += weight;
      state.to = token.to;
      const coverage = Math.min(1, state.weight / document.total);
      if (state.seen.size < leastTokens(document.language) || coverage < leastCoverage) continue;
      if (coverage > (best.get(document.concept)?.coverage ?? 0)) {
        best.set(document.concept, { concept: document.concept, from: state.from, to: state.to, coverage });
      }
    }
  }
  return [...best.values()];
}
