import { analyse, assess, judgeTechnologies, outlineOf, searchTokens, wantedKeys } from '@team-osaka/matching';
import { createDataSource } from '@team-osaka/persistence';
import { outlinedTechnologies, quotedTechnologies } from '../../libs/application/dist/match/analysed.js';
import { candidatesOf, findCandidates } from '../../libs/application/dist/match/candidate.js';
import { corpusStatistics, refreshStatistics } from '../../libs/application/dist/match/corpus.js';
import { summary } from './load.mjs';
import { fieldTexts } from './technology-texts.mjs';

const nobody = '00000000-0000-0000-0000-000000000000';

/** Needs of one language as they are stored: analysed. */
function needs(language, count) {
  const texts = fieldTexts(language, 900);
  return Array.from({ length: count }, (_, index) => {
    const text = texts.next().value;
    return { text, need: { document: { id: `${language}-${index}`, texts: [text] }, profile: analyse({ texts: [text] }) } };
  });
}

/** As many as a run explains: the suggestions of a need, and the nearest offers. */
const explained = 20;

/** Statistics and candidates with their outlines, scores, the best with their profiles and explanations: each step's milliseconds. */
async function rank(manager, need) {
  const begin = performance.now();
  const corpus = await corpusStatistics(manager, 'technology');
  const candidates = await findCandidates(manager, 'technology', wantedKeys(outlineOf(need.profile), corpus), corpus, nobody);
  const found = performance.now();
  const ranked = judgeTechnologies(need, await outlinedTechnologies(manager, candidates), corpus);
  const scored = performance.now();
  for (const technology of await quotedTechnologies(manager, ranked.slice(0, explained).map(({ id }) => id))) assess(need, technology, corpus);
  const end = performance.now();
  return { candidates: found - begin, scoring: scored - found, explaining: end - scored, whole: end - begin, ranked };
}

/** Of what ranking everything would put among the first twenty, the share that is ranked there; and the scores of the twenty, as a share of those. */
async function recallOf(manager, asked) {
  const corpus = await corpusStatistics(manager, 'technology');
  const best = asked.map(() => []);
  for (let after = nobody; ; ) {
    const page = await manager.query('select listing_id from technology_reading where listing_id > $1 order by listing_id limit 2000', [after]);
    if (page.length === 0) break;
    after = page.at(-1).listing_id;
    const outlined = await outlinedTechnologies(manager, await candidatesOf(manager, 'technology', page.map(({ listing_id: id }) => id)));
    asked.forEach(({ need }, index) => {
      best[index] = judged([...best[index], ...judgeTechnologies(need, outlined, corpus).slice(0, explained)]);
    });
  }
  let found = 0;
  let scores = 0;
  for (const [index, { need }] of asked.entries()) {
    const ranked = (await rank(manager, need)).ranked.slice(0, explained);
    const ids = new Set(ranked.map(({ id }) => id));
    found += best[index].filter(({ id }) => ids.has(id)).length / explained;
    scores += sumOfScores(ranked) / sumOfScores(best[index]);
  }
  return { found: found / asked.length, scores: scores / asked.length };
}

const sumOfScores = (ranked) => ranked.reduce((sum, { judgement }) => sum + judgement.score, 0);

const judged = (ranked) => ranked.sort((one, other) => other.judgement.score - one.judgement.score || (one.id < other.id ? -1 : 1)).slice(0, explained);

/** The words of the need in any number and order, by PostgreSQL's own means. */
async function fullText(manager, { title, description }) {
  const query = [...new Set(searchTokens(`${title}\n${description}`))].map((token) => `'${token.replaceAll("'", "''").replaceAll('\\', '\\\\')}'`).join(' | ');
  const begin = performance.now();
  await manager.query(
    `select id, ts_rank(search_vector, query) as score from technology, (select $1::tsquery as query) need
      where search_vector @@ query and state in ('published','stale_warning') order by score desc, id limit 20`,
    [query],
  );
  return performance.now() - begin;
}

const times = (runs, step) => summary(runs.map((run) => run[step]));

/** Times of needs in four languages against the technologies of a loaded database; full text answers the Japanese ones, the only it can. */
export async function measureMatching(databaseUrl, { perLanguage = 40, fullTextNeeds = 20, comparedPerLanguage = 4 } = {}) {
  const source = await createDataSource(databaseUrl, 2).initialize();
  try {
    const counting = performance.now();
    await refreshStatistics(source.manager, 'technology', new Date());
    const countMs = performance.now() - counting;
    const written = ['ja', 'vi', 'th', 'en'].map((language) => [language, needs(language, 2 * perLanguage)]);
    // A worker has run for long: as many other needs first, so that neither what the compiler has yet to do nor an empty cache is measured.
    for (const { need } of written.flatMap(([, list]) => list.slice(perLanguage))) await rank(source.manager, need);
    const asked = Object.fromEntries(written.map(([language, list]) => [language, list.slice(0, perLanguage)]));
    const all = Object.values(asked).flat();
    const runs = [];
    const cpu = process.cpuUsage();
    for (const { need } of all) runs.push(await rank(source.manager, need));
    const { user, system } = process.cpuUsage(cpu);
    const japanese = runs.slice(0, fullTextNeeds);
    const words = [];
    for (const { text } of asked.ja.slice(0, fullTextNeeds)) words.push(await fullText(source.manager, text));
    const recall = await recallOf(source.manager, Object.values(asked).flatMap((list) => list.slice(0, comparedPerLanguage)));
    return {
      countMs, recall,
      candidates: times(runs, 'candidates'), scoring: times(runs, 'scoring'), explaining: times(runs, 'explaining'), whole: times(runs, 'whole'),
      found: runs.reduce((sum, { ranked }) => sum + ranked.length, 0) / runs.length,
      perPairUs: (runs.reduce((sum, { scoring }) => sum + scoring, 0) / runs.reduce((sum, { ranked }) => sum + ranked.length, 0)) * 1000,
      cpuMs: (user + system) / 1000 / runs.length,
      japanese: times(japanese, 'whole'), japaneseCandidates: times(japanese, 'candidates'), fullText: summary(words),
    };
  } finally {
    await source.destroy();
  }
}
