/** A word and how people write it in Latin letters. */
export interface RomanisedRow {
  /** In its own script, as labels and lexicon write it. */
  word: string;
  /** What it is read as where it stands alone: an English word where labels and lexicon have none of its own, else the word itself. */
  meaning: string;
  /** The most usual first. */
  spellings: readonly string[];
}

/** The reviewed words of a language. */
export interface RomanisedTables {
  /** Words that people write alone. */
  words: string;
  /** Words that change their ending, by the form a dictionary has. */
  inflected?: string;
  /** Other readings, and words told from another of the same sound only by what stands beside them: read as parts of longer labels. */
  parts: string;
}

/** Takes a table apart: `word | spelling, spelling`, or `word = English word | spelling, spelling`. */
export function parseRomanised(table: string): RomanisedRow[] {
  return table
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [left = '', right = ''] = line.split('|');
      const [word = '', meaning = word] = left.split('=').map((part) => part.trim());
      return { word, meaning, spellings: right.split(',').map((spelling) => spelling.trim()) };
    });
}
