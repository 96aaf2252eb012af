/**
 * The pivot lexicon: everyday and field words of eight languages tied to English lemmas, so that words outside the
 * thesaurus still meet across languages. Its topic files are tables: a row per lemma, a column per language, in this order.
 */
export const lexiconLanguages = ['en', 'ja', 'vi', 'th', 'my', 'hi', 'mr', 'fil'] as const;

/** One row: the lemma, and per language its equivalents, the most usual first (the English ones include the lemma). */
export interface LexiconRow {
  lemma: string;
  words: Readonly<Record<(typeof lexiconLanguages)[number], readonly string[]>>;
}

/** Takes a topic's table apart: columns separated by `|`, equivalents by `,`. */
export function parseLexicon(table: string): LexiconRow[] {
  return table
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const columns = line.split('|').map((column) => column.split(',').map((word) => word.trim()));
      const [en = [], ja = [], vi = [], th = [], my = [], hi = [], mr = [], fil = []] = columns;
      return { lemma: en[0] ?? '', words: { en, ja, vi, th, my, hi, mr, fil } };
    });
}
