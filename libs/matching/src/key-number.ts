// Taken once: inner loops of millions of steps, and where modules have a global object of their own (tests) each look-up is slow.
const { imul } = Math;

/**
 * A signed 32-bit number for the key of a concept, a lemma or a word: what outlines and the inverted index hold instead of the text. FNV-1a over
 * UTF-16 units with the finaliser of MurmurHash3. No two built-in concepts or lemmas share a number (a test looks); of other
 * names, which stand in no list, one pair in four thousand million does.
 */
export function keyNumber(key: string): number {
  let hash = 0x811c9dc5;
  for (let unit = 0; unit < key.length; unit += 1) hash = imul(hash ^ key.charCodeAt(unit), 0x01000193);
  hash = imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** The number of a concept. */
export const conceptNumber = (concept: string): number => keyNumber(`c:${concept}`);

/** The number of a lemma. */
export const lemmaNumber = (lemma: string): number => keyNumber(`l:${lemma}`);

/** The number of a word as one language writes it. */
export const termNumber = (term: string): number => keyNumber(`t:${term}`);
