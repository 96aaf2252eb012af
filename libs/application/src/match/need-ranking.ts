import type { MatchState } from '@team-osaka/domain';
import { assess, judgeTechnologies, optionsFor, outlineOf, wantedKeys, type AnalysedNeed, type OutlinedTechnology, type Ranked } from '@team-osaka/matching';
import type { Application } from '../application.js';
import type { UnitOfWork } from '../unit-of-work.js';
import { analysedNeed, outlinedTechnologies, quotedTechnologies, type RankedNeed } from './analysed.js';
import { candidatesOf, findCandidates } from './candidate.js';
import { corpusStatistics, type CountedCorpus } from './corpus.js';
import { signalsForNeed } from './embedding-signal.js';
import type { WeighedAssessment } from './showing-store.js';
import { existingMatches } from './suggestion-store.js';
import { activeWeighing } from './weighing.js';

/** Technologies ranked for a need, with what the ranking was made by. */
export interface NeedRanking {
  readonly need: RankedNeed;
  readonly asked: AnalysedNeed;
  /** State of every match of the need, by technology. */
  readonly existing: ReadonlyMap<string, MatchState>;
  /** By id: the candidates, and the technologies that the need has a match with. */
  readonly technologies: ReadonlyMap<string, OutlinedTechnology>;
  /** Best first. */
  readonly ranked: readonly Ranked[];
  readonly corpus: CountedCorpus;
  readonly weightsVersion: string;
  /** Why those technologies stand where they stand, by id, in the order of the ids; one that has left matching by now is missing. */
  explain(ids: readonly string[]): Promise<Map<string, WeighedAssessment>>;
}

/**
 * The one ranking of technologies for a public need, which its suggestions and the answer to it as a whole are taken from. Hundreds are judged by
 * their outlines; only what is to be stored is read whole and explained.
 */
export async function rankForNeed({ embedding }: Application, unit: UnitOfWork, need: RankedNeed): Promise<NeedRanking> {
  const { manager } = unit;
  const asked = analysedNeed(need);
  const corpus = await corpusStatistics(manager, 'technology');
  const existing = await existingMatches(manager, 'need', need.id);
  const found = await findCandidates(manager, 'technology', wantedKeys(outlineOf(asked.profile), corpus), corpus, need.organisationId);
  const seen = new Set(found.map(({ id }) => id));
  const matched = [...existing.keys()].filter((id) => !seen.has(id));
  const outlined = await outlinedTechnologies(manager, matched.length === 0 ? found : [...found, ...(await candidatesOf(manager, 'technology', matched))]);
  const { version: weightsVersion, options: weighed } = await activeWeighing(manager);
  const meaning = await signalsForNeed(manager, embedding, need, outlined.map(({ document }) => document.id));
  if (meaning.isMissing) await unit.enqueue('match.embed-need', { id: need.id });
  const options = { ...weighed, extraSignals: meaning.of };
  return {
    need, asked, existing, corpus, weightsVersion,
    technologies: new Map(outlined.map((technology) => [technology.document.id, technology])),
    ranked: judgeTechnologies(asked, outlined, corpus, options),
    explain: async (wanted) => {
      const read = new Map((await quotedTechnologies(manager, wanted)).map((technology) => [technology.document.id, technology]));
      const versions = { weightsVersion, statisticsVersion: corpus.version, embeddingVersion: meaning.version };
      return new Map(wanted.flatMap((id) => {
        const technology = read.get(id);
        return technology === undefined ? [] : [[id, { ...assess(asked, technology, corpus, optionsFor(id, options)), ...versions }]];
      }));
    },
  };
}
