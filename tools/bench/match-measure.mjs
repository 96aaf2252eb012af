import { analyse, assess, judgeTechnologies, searchTokens } from '@team-osaka/matching';
import { createDataSource } from '@team-osaka/persistence';
import { analysedTechnology, outlinedTechnologies, publicTechnologies } from '../../libs/application/dist/match/analysed.js';
import { findCandidates, wantedKeys } from '../../libs/application/dist/match/candidate.js';
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

/** Statistics, candidates, their outlines, scores, the best with their profiles and explanations: each step's milliseconds. */
async function rank(manager, need) {
  const begin = performance.now();
  const corpus = await corpusStatistics(manager, 'technology');
  const ids = await findCandidates(manager, 'technology', wantedKeys(need.profile), corpus, nobody);
  const found = performance.now();
  const technologies = await outlinedTechnologies(manager, ids);
  const loaded = performance.now();
  const best = judgeTechnologies(need, technologies, corpus).slice(0, explained);
  const scored = performance.now();
  for (const technology of await publicTechnologies(manager, best.map(({ id }) => id))) assess(need, analysedTechnology(technology), corpus);
  const end = performance.now();
  return { candidates: found - begin, loading: loaded - found, scoring: scored - loaded, explaining: end - scored, whole: end - begin, count: ids.length };
}

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
export async function measureMatching(databaseUrl, { perLanguage = 40, fullTextNeeds = 20 } = {}) {
  const source = await createDataSource(databaseUrl, 2).initialize();
  try {
    const counting = performance.now();
    await refreshStatistics(source.manager, 'technology', new Date());
    const countMs = performance.now() - counting;
    const asked = Object.fromEntries(['ja', 'vi', 'th', 'en'].map((language) => [language, needs(language, perLanguage)]));
    const all = Object.values(asked).flat();
    for (const { need } of all.slice(0, 20)) await rank(source.manager, need);
    const runs = [];
    const cpu = process.cpuUsage();
    for (const { need } of all) runs.push(await rank(source.manager, need));
    const { user, system } = process.cpuUsage(cpu);
    const japanese = runs.slice(0, fullTextNeeds);
    const words = [];
    for (const { text } of asked.ja.slice(0, fullTextNeeds)) words.push(await fullText(source.manager, text));
    return {
      countMs,
      candidates: times(runs, 'candidates'), loading: times(runs, 'loading'), scoring: times(runs, 'scoring'), explaining: times(runs, 'explaining'), whole: times(runs, 'whole'),
      found: runs.reduce((sum, { count }) => sum + count, 0) / runs.length,
      perPairUs: (runs.reduce((sum, { scoring }) => sum + scoring, 0) / runs.reduce((sum, { count }) => sum + count, 0)) * 1000,
      cpuMs: (user + system) / 1000 / runs.length,
      japanese: times(japanese, 'whole'), japaneseCandidates: times(japanese, 'candidates'), fullText: summary(words),
    };
  } finally {
    await source.destroy();
  }
}
