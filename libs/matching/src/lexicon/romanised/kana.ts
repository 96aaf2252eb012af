const vowels = ['a', 'i', 'u', 'e', 'o'];
const rows: readonly [consonant: string, kana: string][] = [
  ['', 'あいうえお'], ['k', 'かきくけこ'], ['g', 'がぎぐげご'], ['s', 'さしすせそ'], ['z', 'ざじずぜぞ'], ['t', 'たちつてと'], ['d', 'だぢづでど'], ['n', 'なにぬねの'], ['h', 'はひふへほ'], ['b', 'ばびぶべぼ'], ['p', 'ぱぴぷぺぽ'],
  ['m', 'まみむめも'], ['r', 'らりるれろ'], ['w', 'わゐ\u0000ゑを'],
];
const letters = new Map<string, string>([['や', 'ya'], ['ゆ', 'yu'], ['よ', 'yo'], ['ん', 'n'], ['ゔ', 'bu']]);
for (const [consonant, kana] of rows) [...kana].forEach((sign, at) => letters.set(sign, consonant + (vowels[at] ?? '')));
const small: Readonly<Record<string, string>> = { ゃ: 'ya', ゅ: 'yu', ょ: 'yo', ぁ: 'a', ぃ: 'i', ぅ: 'u', ぇ: 'e', ぉ: 'o' };

/** How many of the signs at `at` belong to one syllable, and how it is written in Latin letters (Kunrei, so that `soundOf` levels it); undefined where no kana stands. */
export function kanaAt(text: string, at: number): { length: number; spelling: string } | undefined {
  const sign = hiragana(text.charAt(at));
  if (sign === 'ー') return { length: 1, spelling: '' };
  if (sign === 'っ') {
    const next = kanaAt(text, at + 1);
    return next === undefined ? undefined : { length: next.length + 1, spelling: next.spelling.charAt(0) + next.spelling };
  }
  const spelling = letters.get(sign);
  if (spelling === undefined) return undefined;
  const glide = small[hiragana(text.charAt(at + 1))];
  if (glide === undefined) return { length: 1, spelling };
  return { length: 2, spelling: consonantBefore(glide, spelling) + glide };
}

/** きゃ is kya, ティ is ti, フォ is fo, ウィ is wi, シェ is sye. */
function consonantBefore(glide: string, spelling: string): string {
  if (glide.startsWith('y')) return spelling.slice(0, -1);
  if (spelling === 'hu') return 'f';
  if (spelling === 'u') return 'w';
  return spelling.slice(0, -1) + (spelling.endsWith('i') ? 'y' : '');
}

/** Katakana as hiragana. */
function hiragana(sign: string): string {
  return /[ァ-ヴ]/.test(sign) ? String.fromCharCode(sign.charCodeAt(0) - 0x60) : sign;
}
