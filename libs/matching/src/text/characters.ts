/** Character classes the text functions share. */

/** Han, kana and the marks that live among them. */
export const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〆]/u;
/** Katakana with its long-vowel mark. */
export const katakana = /[\p{Script=Katakana}ー]/u;
/** Latin letters and European digits: the characters that form spaced words with sharp edges. */
export const latinOrDigit = /[\p{Script=Latin}0-9]/u;
/** What belongs inside a word of any script. */
export const wordCharacter = /[\p{L}\p{N}\p{M}]/u;
/** A combining mark: a match may not begin or end before one. */
export const mark = /\p{M}/u;

/** In folded text stands between words a space, `comma` where the writer lists, `pause` where a clause ends; no label reaches across the latter two. */
export const comma = ',';
export const pause = '.';

/** Whether the unit of a folded text stands between words. */
export function isGap(unit: string): boolean {
  return unit === ' ' || unit === comma || unit === pause;
}

const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** Whether PostgreSQL's jsonb can hold the text: no NUL, no half of a surrogate pair. */
export function isStorable(text: string): boolean {
  return !text.includes('\u0000') && !loneSurrogate.test(text);
}
