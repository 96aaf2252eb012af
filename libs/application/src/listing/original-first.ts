/** The language versions of a listing, the one it was written in first: what is quoted of it is quoted from there where it says the same. */
export const originalFirst = <Words>(texts: Readonly<Record<string, Words>>, original: string): [language: string, words: Words][] =>
  Object.entries(texts).sort(([one], [other]) => Number(other === original) - Number(one === original));
