/** As many as a run holds for a need. */
export const depth = 20;

/** The first of a list of `{ technology, score }`, best first; ties by name, so that a run repeats itself. */
export const best = (hits) =>
  hits
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score || (one.technology < other.technology ? -1 : 1))
    .slice(0, depth);

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });

/**
 * The words of a text in any script, as the platform's own segmenter parts them. The search libraries themselves part at
 * spaces, which Japanese, Thai and Burmese do not write; with that they would be no match.
 */
export const words = (text) => [...segmenter.segment(text.toLowerCase())].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
