import { classAt, isGap, unitClass } from './characters.js';
import { accentedSlice, originalSlice, type FoldedText } from './fold.js';
import { foldLabel } from './fold-label.js';
import { LabelTrie, type PackedTrie } from './label-trie.js';
import { devanagariStem, wordBoundaries } from './words.js';
import { apart, joined } from '../packing.js';
import type { Language } from '../types.js';
import { weights } from '../weights.js';

/** A label found in a text, units [from, to). */
export interface Hit {
  /** What the label stands for: the id it was added with. */
  id: string;
  from: number;
  to: number;
  /** 1, or less where tone marks are missing. */
  certainty: number;
}

interface Entry {
  id: string;
  language: Language;
  /** Empty where the script has no accents to compare. */
  accented: string;
  latin: boolean;
  /** AI, RO, EV: in small letters they are words of other languages (ai: who). */
  capitals: boolean;
}

const { cjk, han, hiragana, katakana, latinOrDigit, latinLetter, thai, burmese, devanagari, mark } = unitClass;
/** A virama binds the next consonant to the label's last one: another word, except in Marathi's oblique (कचऱ्याचा). */
const otherConjunct = /^\u094d(?!\u092f)/u;
/** Thai vowels written before their consonant: nothing can start after one. */
const leadingVowel = 'เแโใไ';
/** Particles after which a Japanese word begins, in spite of being hiragana themselves. */
const particles = 'のをにはがとやもで';

/** A matcher as data that a process reads in a few milliseconds: labels one after the other, with the nodes of the tree they end at. */
export interface PackedMatcher {
  readonly trie: PackedTrie;
  readonly nodes: Int32Array;
  /** What the labels stand for, each once; `ids` are places in it. */
  readonly names: readonly string[];
  readonly ids: Int32Array;
  readonly languages: readonly Language[];
  readonly spoken: Uint8Array;
  /** `joined`. */
  readonly accented: string;
  /** 1 Latin letters, 2 capitals. */
  readonly traits: Uint8Array;
}

/** Finds many labels of many languages in a text at once. */
export class LabelMatcher {
  /** Per node of the tree the labels that end there. */
  private readonly entriesAt = new Map<number, Entry[]>();
  private readonly isKey = (node: number): boolean => this.entriesAt.has(node);

  constructor(private readonly trie = new LabelTrie()) {}

  /** The matcher that was packed; further labels may be added. */
  static unpack({ trie, nodes, names, ids, languages, spoken, accented, traits }: PackedMatcher): LabelMatcher {
    const matcher = new LabelMatcher(LabelTrie.unpack(trie));
    const texts = apart(accented);
    nodes.forEach((node, at) => {
      const [trait, language] = [traits[at] ?? 0, languages[spoken[at] ?? 0]];
      if (language === undefined) throw new Error('A packed matcher without its languages.');
      matcher.keep(node, { id: names[ids[at] ?? 0] ?? '', language, accented: texts[at] ?? '', latin: (trait & 1) !== 0, capitals: (trait & 2) !== 0 });
    });
    return matcher;
  }

  /** Its labels as data, see `unpack`. */
  pack(): PackedMatcher {
    const all = [...this.entriesAt].flatMap(([node, entries]) => entries.map((entry) => ({ node, ...entry })));
    const places = <T>(values: readonly T[]): Map<T, number> => new Map([...new Set(values)].map((value, place) => [value, place]));
    const names = places(all.map(({ id }) => id));
    const languages = places(all.map(({ language }) => language));
    return {
      trie: this.trie.pack(),
      nodes: Int32Array.from(all, ({ node }) => node),
      names: [...names.keys()],
      ids: Int32Array.from(all, ({ id }) => names.get(id) ?? 0),
      languages: [...languages.keys()],
      spoken: Uint8Array.from(all, ({ language }) => languages.get(language) ?? 0),
      accented: joined(all.map(({ accented }) => accented)),
      traits: Uint8Array.from(all, ({ latin, capitals }) => Number(latin) + 2 * Number(capitals)),
    };
  }

  add(id: string, language: Language, text: string): void {
    const { plain, accented } = foldLabel(text);
    if (plain === '') return;
    const classes = classesOf(plain);
    const latin = (classes & latinLetter) !== 0;
    const capitals = text.length === 2 && /^[A-Z]{2}$/.test(text);
    const node = this.trie.add((classes & devanagari) !== 0 ? devanagariStem(plain) : plain);
    this.keep(node, { id, language, accented: latin ? toneOrder(accented) : '', latin, capitals });
  }

  private keep(node: number, entry: Entry): void {
    const present = this.entriesAt.get(node);
    if (present === undefined) this.entriesAt.set(node, [entry]);
    else present.push(entry);
  }

  /**
   * The labels in a text, leftmost and longest first; none within another, and overlapping ones only at a word's beginning
   * ("xử lý rác" and "rác thực phẩm" of "xử lý rác thực phẩm"). Latin labels count in their own language, English ones in
   * every text (code-mixing is common); other scripts speak for themselves.
   */
  find(text: FoldedText, languages: ReadonlySet<Language>): Hit[] {
    const hits: Hit[] = [];
    const edges = wordBoundaries(text);
    let covered = 0;
    for (let at = 0; at < text.plain.length; at += 1) {
      if (!mayStart(text.plain, at) || (at < covered && !beginsWord(text.plain, at, edges))) continue;
      const found = this.longestAt(text, at, languages, edges);
      if ((found[0]?.to ?? 0) <= covered) continue;
      hits.push(...found);
      covered = found[0]?.to ?? covered;
    }
    return hits;
  }

  private longestAt(text: FoldedText, from: number, languages: ReadonlySet<Language>, edges: ReadonlySet<number>): Hit[] {
    const candidates = this.trie.prefixes(text.plain, from, this.isKey);
    for (let index = candidates.length - 1; index >= 0; index -= 1) {
      const candidate = candidates[index];
      if (candidate === undefined || !isWhole(text.plain, from, candidate.to, edges)) continue;
      const hits: Hit[] = [];
      for (const entry of this.entriesAt.get(candidate.node) ?? []) {
        const certainty = certaintyOf(entry, text, from, candidate.to, languages);
        if (certainty === 0 || hits.some((hit) => hit.id === entry.id)) continue;
        hits.push({ id: entry.id, from, to: wordEnd(text.plain, candidate.to), certainty });
      }
      if (hits.length > 0) return hits;
    }
    return [];
  }
}

/** Whether a word surely begins here; among Japanese characters nothing is sure (排水道路 holds no 水道). */
function beginsWord(plain: string, at: number, edges: ReadonlySet<number>): boolean {
  return isGap(plain.charAt(at - 1)) || edges.has(at);
}

/** 1 where the accents agree too (and the capitals of an abbreviation); less where the text has none; 0 where it is another word. */
function certaintyOf(entry: Entry, text: FoldedText, from: number, to: number, languages: ReadonlySet<Language>): number {
  if (!entry.latin) return 1;
  if (entry.language !== 'en' && !languages.has(entry.language)) return 0;
  if (entry.capitals && !/^[A-Z]/.test(originalSlice(text, from, to).normalize('NFKC'))) return 0;
  const written = toneOrder(accentedSlice(text, from, to));
  if (written === entry.accented) return 1;
  const untoned = entry.language === 'vi' && !text.hasDiacritics && (to - from >= 6 || text.plain.slice(from, to).includes(' '));
  return untoned ? weights.untoned : 0;
}

function mayStart(plain: string, at: number): boolean {
  const first = classAt(plain, at);
  if ((first & mark) !== 0 || isGap(plain.charAt(at))) return false;
  if (at === 0 || isGap(plain.charAt(at - 1))) return true;
  const before = classAt(plain, at - 1);
  if ((first & latinOrDigit) !== 0) return (before & latinOrDigit) === 0;
  if ((first & devanagari) !== 0) return (before & devanagari) === 0;
  return !leadingVowel.includes(plain.charAt(at - 1));
}

/** Whether units [from, to) are not merely a piece of another word. */
function isWhole(plain: string, from: number, to: number, edges: ReadonlySet<number>): boolean {
  const last = classAt(plain, to - 1);
  const after = classAt(plain, to);
  if ((last & latinOrDigit) !== 0) return (after & latinOrDigit) === 0;
  if ((last & devanagari) !== 0) return !otherConjunct.test(plain.slice(to, to + 2)) && wordEnd(plain, to) - to <= (to - from <= 2 ? 3 : 5);
  if ((after & mark) !== 0) return false;
  const length = to - from;
  if ((last & (thai | burmese)) !== 0) {
    const [starts, ends] = [edges.has(from), edges.has(to)];
    return length <= 4 ? starts && ends : starts || ends;
  }
  if ((last & cjk) === 0 || length > 3) return true;
  const before = classAt(plain, from - 1);
  // One kanji names something only where it stands alone: 水 of 排水 is no water.
  if (length === 1 && (last & han) !== 0) return (before & han) === 0 && (after & han) === 0;
  if (isAll(plain, from, to, katakana)) return ((after | before) & katakana) === 0;
  if (isAll(plain, from, to, hiragana)) return (before & hiragana) === 0 || particles.includes(plain.charAt(from - 1));
  return true;
}

/** Hindi and Marathi endings belong to the word shown. */
function wordEnd(plain: string, to: number): number {
  if ((classAt(plain, to - 1) & devanagari) === 0) return to;
  let end = to;
  while ((classAt(plain, end) & devanagari) !== 0) end += 1;
  return end;
}

function isAll(plain: string, from: number, to: number, wanted: number): boolean {
  for (let at = from; at < to; at += 1) if ((classAt(plain, at) & wanted) === 0) return false;
  return true;
}

/** The classes that any of the units has. */
function classesOf(plain: string): number {
  let classes = 0;
  for (let at = 0; at < plain.length; at += 1) classes |= classAt(plain, at);
  return classes;
}

/** Vietnamese writes the tone of oa, oe, uy on either vowel (hoá, hóa); both must meet. */
function toneOrder(text: string): string {
  if (!/[ou][^ -~]/.test(text)) return text;
  return text.replace(/o[áàảãạéèẻẽẹ]|u[ýỳỷỹỵ]/g, (pair) => {
    const [vowel = '', tone = ''] = [...pair.slice(1).normalize('NFD')];
    return (pair.charAt(0) + tone).normalize('NFC') + vowel;
  });
}
