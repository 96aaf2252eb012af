const consonants: Readonly<Record<string, string>> = {
  က: 'k', ခ: 'kh', ဂ: 'g', ဃ: 'g', င: 'ng', စ: 's', ဆ: 'hs', ဇ: 'z', ဈ: 'z', ဉ: 'ny', ည: 'ny', ဋ: 't', ဌ: 'ht', ဍ: 'd', ဎ: 'd', ဏ: 'n', တ: 't', ထ: 'ht', ဒ: 'd', ဓ: 'd', န: 'n', ပ: 'p', ဖ: 'ph', ဗ: 'b', ဘ: 'b',
  မ: 'm', ယ: 'y', ရ: 'y', လ: 'l', ဝ: 'w', သ: 'th', ဟ: 'h', ဠ: 'l', အ: '', ဿ: 'th',
};
const independent: Readonly<Record<string, string>> = { ဣ: 'i', ဤ: 'i', ဥ: 'u', ဦ: 'u', ဧ: 'ay', ဩ: 'aw', ဪ: 'aw' };
const open: Readonly<Record<string, string>> = { '': 'a', 'ာ': 'ar', 'ါ': 'ar', 'ိ': 'i', 'ီ': 'i', 'ု': 'u', 'ူ': 'u', 'ေ': 'ay', 'ဲ': 'e', 'ော': 'aw', 'ေါ': 'aw', 'ို': 'o', 'ံ': 'an', 'ုံ': 'on', 'ိံ': 'ein' };
/** By final consonant, then by vowel ('' the inherent one). */
const closed: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  က: { '': 'et', 'ော': 'auk', 'ေါ': 'auk', 'ို': 'aik' }, ဂ: { '': 'et', 'ို': 'aik' }, င: { '': 'in', 'ော': 'aung', 'ေါ': 'aung', 'ို': 'aing' }, စ: { '': 'it' }, ဇ: { '': 'it' }, ဉ: { '': 'in' }, ည: { '': 'i' }, ယ: { '': 'e' },
  တ: { '': 'at', 'ိ': 'eit', 'ု': 'ok' }, ပ: { '': 'at', 'ိ': 'eit', 'ု': 'ok' }, ဒ: { '': 'at', 'ိ': 'eit', 'ု': 'ok' }, ဗ: { '': 'at', 'ိ': 'eit', 'ု': 'ok' }, ဋ: { '': 'at', 'ိ': 'eit', 'ု': 'ok' },
  န: { '': 'an', 'ိ': 'ein', 'ု': 'on' }, မ: { '': 'an', 'ိ': 'ein', 'ု': 'on' }, ဏ: { '': 'an', 'ိ': 'ein', 'ု': 'on' }, သ: { '': 'at' },
};
const syllableStart = /(?=[က-အဣ-ဪဿ](?!့?[်္]))/u;
const parts = /^([က-အဿ])([ျြွှ]*)([ါာိီုူေဲံ]*)[့း]*(?:([က-အ])့?[်္])?/u;

/** The syllables of a word in Burmese script. */
export function syllables(word: string): string[] {
  return word.replace(/\s/g, '').split(syllableStart);
}

/** How a Burmese syllable is usually written in Latin letters; undefined where something else stands. */
export function spelledSyllable(syllable: string): string | undefined {
  const alone = independent[syllable.charAt(0)];
  if (alone !== undefined) return alone;
  const [, consonant = '', medials = '', signs = '', final = ''] = parts.exec(syllable) ?? [];
  const onset = consonants[consonant];
  const rhyme = final === '' ? open[signs] : (closed[final]?.[signs] ?? open[signs]);
  if (onset === undefined || rhyme === undefined) return undefined;
  return onsetWith(onset, medials) + (medials.includes('ွ') ? rounded(rhyme, final) : rhyme);
}

function onsetWith(onset: string, medials: string): string {
  const isGlided = /[ျြ]/u.test(medials);
  if (medials.includes('ှ') && (onset === 'y' || (onset === 'l' && isGlided))) return 'sh';
  if (!isGlided) return onset;
  return /^[kg]/.test(onset) ? 'ch' : onset === 'ng' ? 'ny' : `${onset}y`;
}

/** A rhyme after the medial w: ွန် is un, ွတ် is ut. */
function rounded(rhyme: string, final: string): string {
  if (/[နမဏ]/u.test(final)) return 'un';
  if (/[တပ]/u.test(final)) return 'ut';
  return `w${rhyme}`;
}
