/** What the text functions ask of a UTF-16 unit: each class is a bit, so that several are asked at once. */
export const unitClass = {
  /** Han, kana and the marks that live among them. */
  cjk: 1,
  han: 2,
  hiragana: 4,
  /** With its long-vowel mark. */
  katakana: 8,
  /** Latin letters and European digits: the characters that form spaced words with sharp edges. */
  latinOrDigit: 16,
  thai: 32,
  burmese: 64,
  devanagari: 128,
  /** A combining mark: a match may not begin or end before one. */
  mark: 256,
  /** What belongs inside a word of any script. */
  word: 512,
  latinLetter: 1024,
} as const;

const patterns: readonly [number, RegExp][] = [
  [unitClass.cjk, /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〆]/u],
  [unitClass.han, /\p{Script=Han}/u],
  [unitClass.hiragana, /\p{Script=Hiragana}/u],
  [unitClass.katakana, /[\p{Script=Katakana}ー]/u],
  [unitClass.latinOrDigit, /[\p{Script=Latin}0-9]/u],
  [unitClass.thai, /\p{Script=Thai}/u],
  [unitClass.burmese, /\p{Script=Myanmar}/u],
  [unitClass.devanagari, /\p{Script=Devanagari}/u],
  [unitClass.mark, /\p{M}/u],
  [unitClass.word, /[\p{L}\p{N}\p{M}]/u],
  [unitClass.latinLetter, /\p{Script=Latin}/u],
];

/** Classes of the units met so far: texts and labels ask after the same few thousand units millions of times. */
const classes = new Uint16Array(0x1_0000);
const isKnown = 0x8000;

/** The classes of the unit at an offset, 0 beyond the text's ends. */
export function classAt(text: string, at: number): number {
  if (at < 0 || at >= text.length) return 0;
  const code = text.charCodeAt(at);
  const known = classes[code] ?? 0;
  return known === 0 ? classify(code) : known & ~isKnown;
}

function classify(code: number): number {
  const unit = String.fromCharCode(code);
  let found = 0;
  for (const [bit, pattern] of patterns) if (pattern.test(unit)) found |= bit;
  classes[code] = found | isKnown;
  return found;
}

/** In folded text stands between words a space, `comma` where the writer lists, `pause` where a clause ends; no label reaches across the latter two. */
export const comma = ',';
export const pause = '.';

/** Whether the unit of a folded text stands between words. */
export function isGap(unit: string): boolean {
  return unit === ' ' || unit === comma || unit === pause;
}

const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

const suspicious = /[\0\uD800-\uDFFF]/;

/** Whether PostgreSQL's jsonb can hold the text: no NUL, no half of a surrogate pair. */
export function isStorable(text: string): boolean {
  return !suspicious.test(text) || (!text.includes('\u0000') && !loneSurrogate.test(text));
}
