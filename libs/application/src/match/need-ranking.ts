import { rankTechnologies, type AnalysedNeed, type AnalysedTechnology, type Assessment } from '@team-osaka/matching';
import type { MatchState } from '@team-osaka/domain';
import type { NeedEntity } from '@team-osaka/persistence';
import type { Application } from '../application.js';
import type { UnitOfWork } from '../unit-of-work.js';
import { analysedNeed, analysedTechnology, publicTechnologies } from './analysed.js';
import { findCandidates, wantedKeys } from './candidate.js';
import { corpusStatistics, type CountedCorpus } from './corpus.js';
import { signalsForNeed } from './embedding-signal.js';
import { existingMatches } from './suggestion-store.js';
import { activeWeighing } from './weighing.js';

/** Technologies ranked for a need, with all that the ranking was made by. */
export interface NeedRanking {
  readonly need: NeedEntity;
  readonly asked: AnalysedNeed;
  /** State of every match of the need, by technology. */
  readonly existing: ReadonlyMap<string, MatchState>;
  /** By id: the candidates, and the technologies that the need has a match with. */
  readonly technologies: ReadonlyMap<string, AnalysedTechnology>;
  /** Best first. */
  readonly ranked: readonly { technologyId: string; assessment: Assessment }[];
  readonly corpus: CountedCorpus;
  readonly weightsVersion: string;
  readonly embeddingVersion: string | null;
}

/** The one ranking of technologies for a public need, which its suggestions and the answer to it as a whole are taken from. */
export async function rankForNeed({ embedding }: Application, unit: UnitOfWork, need: NeedEntity): Promise<NeedRanking> {
  const { manager } = unit;
  const asked = analysedNeed(need);
  const corpus = await corpusStatistics(manager, 'technology');
  const existing = await existingMatches(manager, 'need', need.id);
  const found = await findCandidates(manager, 'technology', wantedKeys(asked.profile), corpus, need.organisationId);
  const listings = await publicTechnologies(manager, [...new Set([...found, ...existing.keys()])]);
  const technologies = new Map(listings.map((listing) => [listing.id, analysedTechnology(listing)]));
  const weighing = await activeWeighing(manager);
  const meaning = await signalsForNeed(manager, embedding, need, listings);
  if (meaning.isMissing) await unit.enqueue('match.embed-need', { id: need.id });
  const ranked = rankTechnologies(asked, [...technologies.values()], corpus, { limit: technologies.size, extraSignals: meaning.of, ...weighing.options });
  return { need, asked, existing, technologies, ranked, corpus, weightsVersion: weighing.version, embeddingVersion: meaning.version };
}
