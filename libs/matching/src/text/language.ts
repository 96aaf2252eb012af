import type { Language } from '../types.js';
import { normalise, withoutDiacritics } from './fold.js';
import { otherWords, tellingWords } from './function-words.js';

/** Languages with a script of their own that are also read in Latin letters, typed as they sound. */
export const romanisedLanguages = ['ja', 'my', 'th'] as const;
export type RomanisedLanguage = (typeof romanisedLanguages)[number];

/** Enough of a text to tell its language. */
const sampleLength = 2_000;

const scripts: readonly [Language, RegExp][] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/gu],
  ['th', /\p{Script=Thai}/gu],
  ['my', /\p{Script=Myanmar}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['km', /\p{Script=Khmer}/gu],
  ['lo', /\p{Script=Lao}/gu],
];

const marathi = /(आहे|आणि|आहेत|नाही|मध्ये|साठी|करणे|च्या|ळ|पाहिजे|होते|असते|कचऱ)/g;
const hindi = /(है|हैं|और|में|के लिए|नहीं|का |की |को |से |करना|चाहिए)/g;

const common: Record<string, ReadonlySet<string>> = {
  en: new Set('the of and to in for is are with that on be from by our we at as this need needs which have has not it an or can'.split(' ')),
  fil: new Set('ang ng mga sa na ay para at kung may hindi nang ito namin aming upang dahil mula wala kailangan natin bawat ating tubig basura'.split(' ')),
  vi: new Set(
    'cua va khong duoc cho cac la co nhung nuoc tai mot trong rac thai nha voi de tu den dien nay ve theo can thanh pho chung toi bi ra khi nhieu xu ly moi truong gia duong chay tren hang qua nang luong'.split(' '),
  ),
};

/** Letters only Vietnamese uses, and vowels with the marks it stacks. */
const vietnamese = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/gu;

/**
 * The language of a text: by its script where the script tells, by a few frequent words for Latin script and Devanagari.
 * @returns a BCP 47 primary subtag; `und` where there is no letter.
 */
export function detectLanguage(text: string): Language {
  const sample = normalise(text.slice(0, sampleLength));
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return 'und';
  let best: Language = '';
  let bestCount = 0;
  for (const [language, script] of scripts) {
    const count = sample.match(script)?.length ?? 0;
    if (count > bestCount) [best, bestCount] = [language, count];
  }
  // A Japanese or Thai text is often sprinkled with Latin names and units: a fifth of the letters is enough.
  if (bestCount * 5 >= letters) return best === 'hi' ? devanagari(sample) : best;
  return latin(sample, letters);
}

function devanagari(sample: string): Language {
  const mr = sample.match(marathi)?.length ?? 0;
  const hi = sample.match(hindi)?.length ?? 0;
  return mr > hi ? 'mr' : 'hi';
}

function latin(sample: string, letters: number): Language {
  const marked = sample.match(vietnamese)?.length ?? 0;
  if (marked >= 2 && marked * 25 >= letters) return 'vi';
  const words = withoutDiacritics(sample).match(/[a-z]+/g) ?? [];
  let best: Language = 'en';
  let bestShare = 0;
  for (const [language, frequent] of Object.entries(common)) {
    const share = words.filter((word) => frequent.has(word)).length / Math.max(1, words.length);
    if (share > bestShare) [best, bestShare] = [language, share];
  }
  return romanised(words, bestShare) ?? best;
}

/** Syllables of kana, by any usual romanisation. */
const kana = /^(?:(?:[kgsztdnhbpmrfj]?y?|sh|ch|ts|w)[aiueo]|n(?![aiueoy])|m(?=[bp])|([kstpcg])(?=\1|ch)|h$)+$/;
/** Any Vietnamese syllable without its marks. */
const vietnameseSyllable = /^(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdghklmnprstvx])?(?:[aeiou]|ai|ao|au|ay|eo|eu|ia|ie|ieu|iu|oa|oai|oay|oe|oi|oo|ua|uay|ue|ui|uo|uoi|uou|uu|uy|uya|uye|y|ye|yeu)(?:ng|nh|ch|[cmnpt])?$/;
/** Words that tell the language are this share of its texts at least, and at least two. */
const leastShare = 0.3;

function shareOf(words: readonly string[], isOne: (word: string) => boolean): number {
  return words.filter(isOne).length / Math.max(1, words.length);
}

/** Japanese, Burmese or Thai typed as it sounds: where its words are more than those of any other language, and the letters allow it. */
function romanised(words: readonly string[], bestShare: number): RomanisedLanguage | undefined {
  if (words.length < 2) return undefined;
  const shares = romanisedLanguages.map((language) => ({ language, share: shareOf(words, (word) => tellingWords[language].has(word)) }));
  const [first, second] = shares.sort((one, other) => other.share - one.share);
  if (first === undefined || first.share < leastShare || first.share * words.length < 2 || first.share <= bestShare || first.share === second?.share) return undefined;
  if (otherWords.some((frequent) => shareOf(words, (word) => frequent.has(word)) >= first.share)) return undefined;
  const fits = first.language === 'ja' ? shareOf(words, (word) => kana.test(word)) >= 0.8 : shareOf(words, (word) => vietnameseSyllable.test(word)) < 0.9;
  return fits ? first.language : undefined;
}

/**
 * The language of which a text is typed in Latin letters, by its language as resolved and as detected; undefined where it stands in its own script. Vietnamese without marks
 * and Filipino share many syllables with them: there the poster's word is trusted.
 */
export function romanisation(text: string, language: Language, detected: Language): RomanisedLanguage | undefined {
  const romanisedIn = romanisedLanguages.find((one) => one === detected);
  return romanisedIn === undefined || language === 'vi' || language === 'fil' || scriptOf.get(romanisedIn)?.test(text) === true ? undefined : romanisedIn;
}

/** Scripts that contradict a declared language: a text declared Vietnamese but written in Thai is Thai. */
const scriptOf: ReadonlyMap<string, RegExp> = new Map([
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u],
  ['th', /\p{Script=Thai}/u],
  ['my', /\p{Script=Myanmar}/u],
  ['hi', /\p{Script=Devanagari}/u],
  ['mr', /\p{Script=Devanagari}/u],
]);

/** The declared language where the writing does not contradict it, else the detected one (`detectLanguage` of the text). */
export function resolveLanguage(declared: Language | undefined, text: string, detected: Language): Language {
  const primary = declared?.toLowerCase().split(/[-_]/)[0];
  if (primary === undefined || primary === '' || primary === 'und') return detected;
  const expected = scriptOf.get(primary) ?? /\p{Script=Latin}/u;
  const written = scriptOf.get(detected);
  const contradicted = !expected.test(text) || (written?.test(text) === true && written.source !== expected.source);
  return contradicted && detected !== 'und' ? detected : primary;
}
