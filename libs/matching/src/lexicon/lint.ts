import { lexiconLanguages, type LexiconRow } from './model.js';

/** How many words a lemma has at least on average, per language. */
const leastAverage = { en: 1, ja: 2, vi: 1.9, th: 1.9, my: 1, hi: 1, mr: 1, fil: 1 } as const;

/** Scripts a language is written in; abbreviations (LED, PM2.5) stand in Latin letters everywhere. */
const scripts: Partial<Record<(typeof lexiconLanguages)[number], RegExp>> = {
  ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  th: /\p{Script=Thai}/u,
  my: /\p{Script=Myanmar}/u,
  hi: /\p{Script=Devanagari}/u,
  mr: /\p{Script=Devanagari}/u,
};

/** What is wrong with the lexicon, one sentence per finding; empty when it may be released. */
export function lintLexicon(rows: readonly LexiconRow[]): string[] {
  const seen = new Set<string>();
  const findings = rows.flatMap((row) => {
    const twice = seen.size === seen.add(row.lemma).size ? [`${row.lemma}: lemma used twice`] : [];
    return [...twice, ...lexiconLanguages.flatMap((language) => wordsOf(row, language))];
  });
  for (const language of lexiconLanguages) {
    const average = rows.reduce((sum, { words }) => sum + words[language].length, 0) / Math.max(1, rows.length);
    if (average < leastAverage[language]) findings.push(`${language}: ${average.toFixed(2)} words a lemma, at least ${leastAverage[language]} are wanted`);
  }
  return findings;
}

function wordsOf({ lemma, words }: LexiconRow, language: (typeof lexiconLanguages)[number]): string[] {
  const own = words[language];
  const empty = own.length === 0 || own.includes('') ? [`${lemma}: empty in ${language}`] : [];
  const repeated = new Set(own).size < own.length ? [`${lemma}: a word repeated in ${language}`] : [];
  const script = scripts[language];
  const foreign = script === undefined ? [] : own.filter((word) => word !== '' && !script.test(word) && !/^[A-Z0-9.]{2,}$/.test(word)).map((word) => `${lemma}: "${word}" is not written in ${language}`);
  return [...empty, ...repeated, ...foreign];
}
