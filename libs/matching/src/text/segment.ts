/** A piece of a text with its offset. */
export interface Piece {
  text: string;
  at: number;
}

/** The word breaker slows down over long runs without a space, which nobody writes: they are read in parts. */
const longestRun = 1_000;

const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(language: string): Intl.Segmenter {
  let found = segmenters.get(language);
  if (found === undefined) segmenters.set(language, (found = new Intl.Segmenter(language, { granularity: 'word' })));
  return found;
}

/** The language whose dictionary breaks a run beginning with this character; undefined where spaces do. */
export function unspacedLanguage(first: string): 'th' | 'my' | undefined {
  if (/\p{Script=Thai}/u.test(first)) return 'th';
  return /\p{Script=Myanmar}/u.test(first) ? 'my' : undefined;
}

/** The dictionary words of a run of Thai or Burmese. */
export function* segments(run: string, language: 'th' | 'my'): Generator<Piece> {
  for (let start = 0; start < run.length; start += longestRun) {
    for (const { segment, index } of segmenter(language).segment(run.slice(start, start + longestRun))) {
      yield { text: segment, at: start + index };
    }
  }
}
