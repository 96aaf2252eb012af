/**
 * How a Hindi or Marathi word sounds, by its consonants alone: writers in Latin letters agree on those (kachra, kachara,
 * kacharaa), not on vowels. Aspiration, length and the two kinds of t, d, n and s are written too variously to count.
 */
const consonants: Readonly<Record<string, string>> = {
  क: 'k', ख: 'k', ग: 'g', घ: 'g', ङ: 'n', च: 'c', छ: 'c', ज: 'j', झ: 'j', ञ: 'n', ट: 't', ठ: 't', ड: 'd', ढ: 'd', ण: 'n', त: 't', थ: 't', द: 'd', ध: 'd',
  न: 'n', प: 'p', फ: 'p', ब: 'b', भ: 'b', म: 'm', य: 'y', र: 'r', ल: 'l', ळ: 'l', व: 'v', श: 's', ष: 's', स: 's', ह: 'h', '\u0902': 'n',
};

/** Vowels at the beginning of a word, which everybody writes. */
const initial: Readonly<Record<string, string>> = { अ: 'a', आ: 'a', इ: 'i', ई: 'i', उ: 'u', ऊ: 'u', ए: 'e', ऐ: 'e', ओ: 'o', औ: 'o' };

/** The skeleton of a folded Devanagari word. */
export function devanagariSkeleton(word: string): string {
  let skeleton = initial[word.charAt(0)] ?? '';
  for (const letter of word) skeleton += consonants[letter] ?? '';
  return squeezed(skeleton);
}

/** The skeleton of a folded Latin word that may be Hindi or Marathi. */
export function latinSkeleton(word: string): string {
  const sounds = word
    .replace(/ch+/g, 'C').replace(/[sS]h/g, 's').replace(/ph|f/g, 'p').replace(/([kgjtdb])h/g, '$1').replace(/w/g, 'v').replace(/z/g, 'j').replace(/q/g, 'k').replace(/x/g, 'ks').replace(/c/g, 'k').replace(/C/g, 'c');
  const first = /^[aeiou]/.test(sounds) ? sounds.charAt(0) : '';
  return squeezed(first + sounds.replace(/[aeiou]/g, ''));
}

/** Doubled consonants are heard once. */
function squeezed(skeleton: string): string {
  return skeleton.replace(/(.)\1+/g, '$1');
}
