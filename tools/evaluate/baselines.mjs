/** Plain searches over the same texts, for comparison: each takes the need's words, or its letters, as they are written. */
import { startDatabase } from './baseline-postgres.mjs';
import { answerWithMiniSearch } from './baseline-minisearch.mjs';
import { answerWithOrama } from './baseline-orama.mjs';

/** All that is written of a document. */
const wholeText = ({ texts }) => texts.map(({ title, summary = '', description }) => [title, summary, description].filter(Boolean).join('\n')).join('\n');

/**
 * Answers every need with every baseline.
 * @returns a list of `{ name, run, milliseconds }`, the time being that of a need on average
 */
export async function runBaselines(technologies, needs) {
  const documents = technologies.map((technology) => ({ id: technology.id, text: wholeText(technology) }));
  const queries = needs.map(({ document }) => ({ id: document.id, text: wholeText(document) }));
  const database = await startDatabase(documents);
  try {
    const baselines = [
      ['MiniSearch', answerWithMiniSearch(documents)],
      ['Orama', await answerWithOrama(documents)],
      ['PostgreSQL full text', database.answerWithFullText],
      ['PostgreSQL pg_trgm', database.answerWithTrigrams],
    ];
    const answers = [];
    for (const [name, answer] of baselines) {
      const begin = performance.now();
      const run = new Map();
      for (const { id, text } of queries) run.set(id, await answer(text));
      answers.push({ name, run, milliseconds: (performance.now() - begin) / Math.max(1, queries.length) });
    }
    return answers;
  } finally {
    await database.stop();
  }
}
