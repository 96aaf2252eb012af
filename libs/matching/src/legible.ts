import { readingsOf, type Readings } from './lexicon/romanised/readings.js';
import { apart } from './packing.js';
import { prepared } from './prepared.js';
import type { FoldedText } from './text/fold.js';
import type { RomanisedLanguage } from './text/language.js';
import { corrected } from './text/spelling.js';
import { transcribed } from './text/transcribe.js';
import { vocabulary } from './vocabulary.js';

const built = new Map<RomanisedLanguage, Readings>();

/** Built at the first text that asks for them: few do. */
function readings(language: RomanisedLanguage): Readings {
  let known = built.get(language);
  if (known === undefined) {
    const ready = prepared('romanised')?.[language];
    const words = ready === undefined ? [] : apart(ready.words);
    known = ready === undefined ? readingsOf(language) : new Map(apart(ready.sounds).map((sound, at) => [sound, words[at] ?? '']));
    built.set(language, known);
  }
  return known;
}

/** The text as labels and lexicon can be found in it: words typed as they sound in their own script where it is `romanised` in that language, else misspelt, inflected and romanised words as those they stand for. */
export function legible(text: FoldedText, romanised: RomanisedLanguage | undefined): FoldedText {
  return romanised === undefined ? corrected(text, vocabulary()) : transcribed(text, romanised, readings(romanised));
}
