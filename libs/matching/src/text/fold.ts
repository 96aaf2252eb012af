import { classAt, comma, isGap, pause, unitClass } from './characters.js';
import { stem } from './stem.js';

/**
 * A text prepared for comparison. Every UTF-16 unit of `plain` knows the piece of the original it came from, so that a
 * match can be shown in the writer's own words.
 */
export interface FoldedText {
  original: string;
  /** NFKC, lower case, Latin diacritics removed, Latin words stemmed, everything between words one gap (see `isGap`). */
  plain: string;
  /** The same, unit by unit, with diacritics kept; a unit that is the tail of its predecessor is ''. */
  accented: string[];
  /** Offsets into `original`: unit i of `plain` stands for original[start[i]..end[i]). */
  start: number[];
  end: number[];
  /** Whether the writer uses Latin diacritics at all (false for Vietnamese typed without tone marks). */
  hasDiacritics: boolean;
}

/** One base character with its marks; Thai NIKHAHIT (+ tone) + SARA AA is kept together, it is SARA AM taken apart. */
const cluster = /\P{M}[\p{M}\uFF9E\uFF9F]*(?:(?<=\u0E4D[\u0E48-\u0E4B]?)\u0E32)?|\p{M}+/gsu;
const invisible = /\p{Cf}/u;
const digit = /[0-9]/;
const latinOrDigit = /[\p{Script=Latin}0-9]/u;
const katakana = /[\p{Script=Katakana}ー]/u;
const wordCharacter = /[\p{L}\p{N}\p{M}]/u;

/** Recomposes Thai SARA AM, which NFKC splits (and people sometimes type split, tone mark in between). */
function recomposeThai(text: string): string {
  return text.replace(/\u0E4D([\u0E48-\u0E4B]?)\u0E32/g, '$1\u0E33');
}

/** NFKC, lower case, Thai recomposed, Devanagari nukta (Marathi's ऱ too) and candrabindu levelled. Diacritics stay. */
export function normalise(text: string): string {
  const normal = text.normalize('NFKC').toLowerCase();
  if (/\u0901|\u0931|\u093c/.test(normal)) return normal.replace(/\u093c/g, '').replace(/\u0931/g, '\u0930').replace(/\u0901/g, '\u0902');
  return normal.includes('\u0E4D') ? recomposeThai(normal) : normal;
}

/** Latin letters without their diacritics (Vietnamese đ included); other scripts untouched, their marks are letters. */
export function withoutDiacritics(text: string): string {
  return /^\p{ASCII}*$/u.test(text)
    ? text
    : text.normalize('NFD').replace(/(\p{Script=Latin})[\u0300-\u036f]+/gu, '$1').replace(/[\u0300-\u036f]/g, '').replace(/đ/g, 'd').normalize('NFC');
}

class Builder {
  readonly plain: string[] = [];
  readonly accented: string[] = [];
  readonly start: number[] = [];
  readonly end: number[] = [];
  hasDiacritics = false;

  push(plain: string, accented: string, from: number, to: number): void {
    for (let unit = 0; unit < plain.length; unit += 1) {
      this.plain.push(plain.charAt(unit));
      this.accented.push(unit === 0 ? accented : '');
      this.start.push(from);
      this.end.push(to);
    }
  }

  /** One gap between two words, the strongest of those written (in the order of their codes). */
  space(gap: string, from: number, to: number): void {
    const last = this.plain.length - 1;
    if (last < 0) return;
    const written = this.plain[last] ?? '';
    if (!isGap(written)) this.push(gap, gap, from, to);
    else if (gap > written) this.plain[last] = this.accented[last] = gap;
  }

  truncate(length: number): void {
    this.plain.length = this.accented.length = this.start.length = this.end.length = length;
  }

  /** Replaces the Latin word that began at `from` by its stem; the stem's last letter then stands for the whole ending. */
  closeWord(from: number): void {
    const word = this.plain.slice(from).join('');
    const stemmed = stem(word);
    if (stemmed === word) return;
    const wordEnd = this.end[this.end.length - 1] ?? 0;
    this.truncate(from + stemmed.length);
    const last = from + stemmed.length - 1;
    const letter = stemmed.charAt(stemmed.length - 1);
    if (this.plain[last] !== letter) this.accented[last] = this.plain[last] = letter;
    this.end[last] = wordEnd;
  }
}

/** What one cluster of the original becomes. */
interface Piece {
  kind: 'invisible' | 'gap' | 'latin' | 'katakana' | 'other';
  accented: string;
  plain: string;
}

/** Texts are made of few different clusters: each is worked out once. Bounded, and long freaks are not kept. */
const pieces = new Map<string, Piece>();

function pieceOf(raw: string): Piece {
  const known = pieces.get(raw);
  if (known !== undefined) return known;
  const piece = workOut(raw);
  if (pieces.size >= 8_000) pieces.clear();
  if (raw.length <= 8) pieces.set(raw, piece);
  return piece;
}

function workOut(raw: string): Piece {
  if (raw.length === 1 && invisible.test(raw)) return { kind: 'invisible', accented: '', plain: '' };
  const accented = normalise(raw);
  const plain = withoutDiacritics(accented);
  if (latinOrDigit.test(accented)) return { kind: 'latin', accented, plain };
  if (!wordCharacter.test(accented)) return { kind: 'gap', accented, plain: /[,、]/.test(accented) ? comma : /[.;:!?。()]/.test(accented) ? pause : ' ' };
  return { kind: katakana.test(accented) ? 'katakana' : 'other', accented, plain };
}

/** Some characters fold into many (the Arabic ligature of a blessing into 18): a text may not grow without end. */
const longestFolded = 30_000;

/** Prepares a text for matching; never throws, whatever the text holds. */
export function fold(original: string): FoldedText {
  const built = new Builder();
  let word = -1;
  for (const match of original.matchAll(cluster)) {
    if (built.plain.length > longestFolded) break;
    const raw = match[0];
    const from = match.index;
    const to = from + raw.length;
    const { kind, accented, plain } = pieceOf(raw);
    if (kind === 'invisible') continue;
    if (kind !== 'latin' && word >= 0) {
      built.closeWord(word);
      word = -1;
    }
    if (kind === 'gap') {
      const decimal = digit.test(original.charAt(from - 1)) && digit.test(original.charAt(to));
      built.space(decimal ? ' ' : plain, from, to);
      continue;
    }
    if (kind !== 'katakana') dropFinalLongVowel(built);
    if (kind === 'latin' && word < 0) word = built.plain.length;
    if (kind === 'latin' && plain !== accented) built.hasDiacritics = true;
    built.push(plain, accented, from, to);
  }
  if (word >= 0) built.closeWord(word);
  dropFinalLongVowel(built);
  return {
    original,
    plain: built.plain.join(''),
    accented: built.accented,
    start: built.start,
    end: built.end,
    hasDiacritics: built.hasDiacritics,
  };
}

/** Japanese writes ポンプ/ヒーター with and without the final ー; both must meet. */
function dropFinalLongVowel(built: Builder): void {
  const last = built.plain.length - 1;
  if (last < 2 || built.plain[last] !== 'ー') return;
  const end = built.end[last] ?? 0;
  built.truncate(last);
  built.end[last - 1] = end;
}

/** The writer's own words for units [from, to) of a folded text. */
export function originalSlice(text: FoldedText, from: number, to: number): string {
  return text.original.slice(text.start[from] ?? 0, text.end[to - 1] ?? 0);
}

/** The units [from, to) with diacritics. */
export function accentedSlice(text: FoldedText, from: number, to: number): string {
  return text.accented.slice(from, to).join('');
}

/** Whether the unit is Han or kana. */
export function isCjk(unit: string): boolean {
  return (classAt(unit, 0) & unitClass.cjk) !== 0;
}
