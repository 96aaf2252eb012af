import { accentedSlice, fold, normalise, withoutDiacritics, type FoldedText } from './fold.js';
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

/** `fold` for the hundred thousand labels that the build reads, and a process without its work: the same result, by shorter ways for what is plainly written. */
export function foldLabel(text: string): FoldedLabel {
  const plainly = foldPlainly(text);
  if (plainly !== undefined) return plainly;
  const whole = fold(text);
  return { plain: whole.plain, accented: accentedSlice(whole, 0, whole.plain.length) };
}

/** A label as a text to look for other labels in. Where its parts stood in the original is kept only where that matters: for abbreviations. */
export function labelText(text: string): FoldedText {
  const plainly = /[A-Z]{2}/.test(text) ? undefined : foldPlainly(text);
  if (plainly === undefined || plainly.plain.length !== plainly.accented.length) return fold(text);
  const { plain, accented } = plainly;
  return { original: text, plain, accented: accented.split(''), start: [], end: [], hasDiacritics: plain !== accented };
}

/** Several readers fold the same labels: each is worked out once. Bounded, as texts of the application pass here too. */
const folded = new Map<string, FoldedLabel | null>();
const mostKept = 150_000;

function foldPlainly(text: string): FoldedLabel | undefined {
  let label = folded.get(text);
  if (label === undefined) {
    label = workOut(text) ?? null;
    if (folded.size < mostKept) folded.set(text, label);
  }
  return label ?? undefined;
}

function workOut(text: string): FoldedLabel | undefined {
  const normal = normalise(text);
  if (ascii.test(normal)) {
    const plain = normal.split(' ').map(stem).join(' ');
    return { plain, accented: plain };
  }
  if (unspaced.test(normal)) return { plain: normal, accented: normal };
  if (!latin.test(normal)) return undefined;
  const bare = withoutDiacritics(normal);
  return bare.split(' ').every((word) => stem(word) === word) ? { plain: bare, accented: normal } : undefined;
}
