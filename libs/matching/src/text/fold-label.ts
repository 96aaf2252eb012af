import { accentedSlice, fold, normalise, withoutDiacritics } from './fold.js';
import { stem } from './stem.js';

/** A label as the matcher keeps it: `plain` and `accented` as of `FoldedText`, without places in an original. */
export interface FoldedLabel {
  plain: string;
  accented: string;
}

const ascii = /^[a-z]+(?: [a-z]+)*$/;
const latin = /^[\p{Script=Latin}\p{M}]+(?: [\p{Script=Latin}\p{M}]+)*$/u;
/** Katakana is left out: its long vowels are folded. */
const unspaced = /^(?:[\p{Script=Han}\p{Script=Hiragana}]+|[\p{Script=Thai}]+|(?:(?=[\p{L}\p{M}])\p{Script=Myanmar})+|[\p{Script=Devanagari}]+(?: [\p{Script=Devanagari}]+)*)$/u;

/** `fold` for the hundred thousand labels read at the start of a process: the same result, by shorter ways for what is plainly written. */
export function foldLabel(text: string): FoldedLabel {
  const normal = normalise(text);
  if (ascii.test(normal)) {
    const plain = normal.split(' ').map(stem).join(' ');
    return { plain, accented: plain };
  }
  if (unspaced.test(normal)) return { plain: normal, accented: normal };
  if (latin.test(normal)) {
    const bare = withoutDiacritics(normal);
    if (bare.split(' ').every((word) => stem(word) === word)) return { plain: bare, accented: normal };
  }
  const folded = fold(text);
  return { plain: folded.plain, accented: accentedSlice(folded, 0, folded.plain.length) };
}
