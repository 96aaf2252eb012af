import type { RomanisedLanguage } from './language.js';

type Rule = readonly [pattern: RegExp, sound: string];

/**
 * What spellings of one sound have in common, a rule after the other. Japanese: Hepburn and Kunrei, long vowels and doubled consonants written or not.
 * Thai: aspiration, voice at the end and length are not told apart (kh/k/g, th/t, ar/aa/a, ae/e, ueang/uang). Only equality counts.
 */
const rules: Readonly<Record<'ja' | 'th', readonly Rule[]>> = {
  ja: [
    [/l/g, 'r'], [/tch/g, 'ch'], [/shi/g, 'si'], [/sh/g, 'sy'], [/chi/g, 'ti'], [/c(?:h|y)/g, 'ty'], [/tsu/g, 'tu'], [/fu/g, 'hu'], [/d?ji|di/g, 'zi'], [/jy?/g, 'zy'], [/dz?u/g, 'zu'],
    [/yy/g, 'y'], [/m(?=[bmp])/g, 'n'], [/o[uoh](?![aiueo]y?)|ou|oo/g, 'o'], [/uu/g, 'u'], [/aa/g, 'a'], [/ii/g, 'i'], [/ee/g, 'e'], [/([^aiueo])\1+/g, '$1'],
  ],
  th: [
    [/ng/g, 'ŋ'], [/g|kh/g, 'k'], [/dt|th/g, 't'], [/bp|ph/g, 'p'], [/ch|j/g, 'c'], [/v/g, 'w'],
    [/ueo|euo/g, 'ua'], [/(?:ue|eu)a/g, 'ua'], [/ue|eu/g, 'u'], [/ae[ow]/g, 'ew'], [/i[ae]?o|i[ae]w/g, 'iw'], [/eo|ew/g, 'ew'],
    [/oe|[eu]r(?![aeiou])|oer/g, 'ö'], [/(?:a[ah]|ar)(?![aeiou])/g, 'a'], [/or(?![aeiou])|oh(?![aeiou])/g, 'o'], [/ee|ii|ie/g, 'i'], [/oo|ou/g, 'u'], [/ae|eh(?![aeiou])/g, 'e'], [/ea/g, 'ia'], [/([aou])y/g, '$1i'], [/a[wu]/g, 'ao'],
    [/d(?![aeiouö])/g, 't'], [/b(?![aeiouölr])/g, 'p'], [/(.)\1+/g, '$1'],
  ],
};

/** Beginnings of Burmese syllables: hk, k, g and the like are told apart by nobody who types them. */
const burmeseOnsets: readonly Rule[] = [
  [/^(?:hky|khy|ky|gy|ch|jy|j|c)/, 'c'], [/^(?:hng|ng)/, 'ŋ'], [/^(?:hny|nyh|ny)/, 'ñ'], [/^(?:sh|hly|rh)/, 'š'], [/^(?:hs|s|z)/, 's'], [/^(?:hk|kh|gh|k|g)/, 'k'],
  [/^(?:ht|th|dh|t|d)/, 't'], [/^(?:hp|ph|bh|p|b|f|v)/, 'p'], [/^(?:hm|mh|m)/, 'm'], [/^(?:hn|nh|n)/, 'n'], [/^(?:hl|lh|l)/, 'l'], [/^(?:hw|wh|w)/, 'w'], [/^(?:y|r)/, 'y'], [/^h/, 'h'],
];

/** Rhymes, most letters first: open, nasal (N) and stopped (K). What follows decides whether the last consonant belongs to them. */
const burmeseRhymes: readonly Rule[] = (
  [
    ['aight|aite|aike|ait|aik|ite|ike|ight', 'Y'], ['eight|eik|eit|ate|ake|ape', 'E'], ['oke|ote|oak|oat|ope|ok|ot|op', 'O'], ['auk|aut|awk|out|ouk|owk', 'W'],
    ['ett|att|ek|et|at|ap|ak|ed|ad', 'A'], ['itt|it|ik|is|ip|ic', 'I'], ['oot|ut|uk|up', 'U'],
    ['aingt|aing|aign|aine|ine', 'YN'], ['aungt|aung|oungt|oung|ong|aun|awn', 'WN'], ['eaint|eain|eint|eing|ein|aint|aim|ain|eim|ane|ame', 'EN'], ['inn|int|ing|in|im|een', 'IN'],
    ['annt|ant|ann|ang|arn|an|am', 'AN'], ['oont|oon|unt|un|um', 'UN'], ['ohnt|ohn|ount|oun|onet|one|ome|ont|on|om', 'ON'],
    ['aye|ay|eyy|ey|ei|eh|ae|ell|el|all|al|e', 'e'], ['iih|ee|ii|ih|i|y', 'i'], ['uu|oo|uh|u', 'u'], ['oar|ore|our|oe|oh|aww|aw|au|ow|or|ou|o', 'o'], ['arr|ar|aa|ah|a', 'a'],
  ] as const
).map(([spelled, sound]): Rule => [new RegExp(`^(?:${spelled})(?![aeiou])`), sound]);

function takeFrom(rest: string, parts: readonly Rule[]): { sound: string; length: number } {
  for (const [pattern, sound] of parts) {
    const length = pattern.exec(rest)?.[0].length ?? 0;
    if (length > 0) return { sound, length };
  }
  return { sound: '', length: 0 };
}

/** Burmese is read syllable by syllable: a beginning, its y or w, a rhyme. */
function burmese(letters: string): string {
  let rest = letters.replace(/h?([mnl])h(?=[aeiouwy])|h([mnl])/g, '$1$2');
  let sounds = '';
  while (rest !== '') {
    const onset = takeFrom(rest, burmeseOnsets);
    rest = rest.slice(onset.length);
    const medial = onset.length > 0 && /^[wy]/.test(rest) ? rest.charAt(0) : '';
    rest = rest.slice(medial.length);
    const rhyme = takeFrom(rest, burmeseRhymes);
    // Some write a w before every u.
    sounds += onset.sound + (medial === 'w' && /^U/i.test(rhyme.sound) ? '' : medial) + rhyme.sound;
    rest = rest.slice(rhyme.length || (onset.length === 0 ? 1 : 0));
  }
  return sounds;
}

/** The sound of one Latin word (small letters without diacritics) of that language: a key that the usual spellings share. */
export function soundOf(language: RomanisedLanguage, letters: string): string {
  return language === 'my' ? burmese(letters) : rules[language].reduce((sounds, [pattern, sound]) => sounds.replace(pattern, sound), letters);
}

/** The key of a spelling that is told from others of the same sound. */
export const asWritten = (letters: string): string => ` ${letters}`;
