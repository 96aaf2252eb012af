import { parseRomanised } from './model.js';
import { romanisedTables } from './readings.js';
import { lexicon } from '../index.js';
import { romanisedLanguages, type RomanisedLanguage } from '../../text/language.js';
import { thesaurus } from '../../thesaurus/index.js';

/** What is wrong with the reviewed romanised words, one sentence per finding; empty when they may be released. */
export function lintRomanised(tables = romanisedTables): string[] {
  return romanisedLanguages.flatMap((language) => {
    const known = wordsOf(language);
    const english = wordsOf('en');
    const { words, inflected = '', parts } = tables[language];
    const findings: string[] = [];
    const read = new Map<string, string>();
    for (const { word, meaning, spellings } of [words, inflected, parts].flatMap(parseRomanised)) {
      if (meaning === word && !known.includes(word.toLowerCase())) findings.push(`${language}: ${word} stands in no label`);
      if (meaning !== word && !english.includes(meaning)) findings.push(`${language}: ${meaning} is no English word of the lexicon`);
      for (const spelling of spellings) if (!/^[a-z]+(?:[ '-][a-z]+)*$/.test(spelling)) findings.push(`${language}: ${word} is not spelled by "${spelling}"`);
    }
    for (const { word, spellings } of parseRomanised(words)) {
      for (const spelling of spellings.map((one) => one.replace(/[^a-z]/g, ''))) {
        const other = read.get(spelling);
        if (other !== undefined) findings.push(`${language}: "${spelling}" is ${other} and ${word}`);
        read.set(spelling, word);
      }
    }
    return findings;
  });
}

/** All labels and words of a language as one text: a part of one of them is known, too. */
function wordsOf(language: RomanisedLanguage | 'en'): string {
  const labels = thesaurus.flatMap((concept) => concept.labels.filter((label) => label.language === language).map(({ text }) => text));
  return [...labels, ...lexicon().flatMap((row) => row.words[language])].join('\n').toLowerCase();
}
