const vowel = /[aeiouy]/;

/**
 * Light English stemming: plural, -ing, -ed, final e and y. It is applied to every Latin word, because Vietnamese and
 * Filipino syllables do not carry these endings and both sides of a comparison go through the same rules.
 * @returns a stem no longer than the word.
 */
export function stem(word: string): string {
  if (word.length <= 3 || !/^[a-z]+$/.test(word)) return word;
  let base = singular(word);
  base = withoutSuffix(base);
  if (base.length >= 5 && base.endsWith('e')) base = base.slice(0, -1);
  if (base.length >= 4 && /[^aeiou]y$/.test(base)) base = `${base.slice(0, -1)}i`;
  return base;
}

function singular(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(ch|sh|x|ss|zz)es$/.test(word)) return word.slice(0, -2);
  if (/[^siu]s$/.test(word)) return word.slice(0, -1);
  return word;
}

function withoutSuffix(word: string): string {
  const base = word.endsWith('ing') ? word.slice(0, -3) : word.endsWith('ed') && !word.endsWith('eed') ? word.slice(0, -2) : word;
  if (base === word || base.length < 3 || !vowel.test(base)) return word;
  return /([bdfgmnprt])\1$/.test(base) ? base.slice(0, -1) : base;
}
