// Taken once: inner loops of millions of steps, and where modules have a global object of their own (tests) each look-up is slow.
const { imul } = Math;

/** FNV-1a over UTF-16 units, from a state on: keys of a kind go on from the state after their mark, which spares joining two texts for each. */
function fed(state: number, text: string): number {
  let hash = state;
  for (let unit = 0; unit < text.length; unit += 1) hash = imul(hash ^ text.charCodeAt(unit), 0x01000193);
  return hash;
}

const offset = 0x811c9dc5;
const kinds = { concept: fed(offset, 'c:'), lemma: fed(offset, 'l:'), term: fed(offset, 't:') } as const;

/**
 * A signed 32-bit number for the key of a concept, a lemma or a word: what outlines and the inverted index hold instead of the text. FNV-1a with the
 * finaliser of MurmurHash3. No two built-in concepts or lemmas share a number (a test looks); of other
 * names, which stand in no list, one pair in four thousand million does.
 */
function keyNumber(kind: keyof typeof kinds, key: string): number {
  let hash = fed(kinds[kind], key);
  hash = imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** The number of a concept. */
export const conceptNumber = (concept: string): number => keyNumber('concept', concept);

/** The number of a lemma. */
export const lemmaNumber = (lemma: string): number => keyNumber('lemma', lemma);

/** The number of a word as one language writes it. */
export const termNumber = (term: string): number => keyNumber('term', term);
