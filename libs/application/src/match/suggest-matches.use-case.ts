import { assess, rankNeeds, rankTechnologies, type Assessment } from '@team-osaka/matching';
import type { NeedEntity, TechnologyEntity } from '@team-osaka/persistence';
import type { EntityManager } from 'typeorm';
import { system, type Application } from '../application.js';
import type { UnitOfWork } from '../unit-of-work.js';
import { analysedNeed, analysedTechnology, keysOf, lockPublicNeed, lockPublicTechnology, publicNeeds, publicTechnologies } from './analysed.js';
import { findCandidates, searchKeys } from './candidate.js';
import { corpusStatistics, type CorpusName } from './corpus.js';
import { dropOutranked, existingMatches, lockStillPublic, storeScores, suggestionsPerNeed, type ScoredPair } from './suggestion-store.js';

/** What a run stored: ids of new suggestions, and how many old ones it dropped. */
export interface SuggestionResult {
  readonly suggested: string[];
  readonly dropped: number;
}

/** Ranks technologies for an open need and stores the best as suggestions; nothing where the need is not open any more. Idempotent. */
export function suggestForNeed(app: Application, needId: string): Promise<SuggestionResult> {
  return app.transaction(system, async (unit) => {
    const need = await lockPublicNeed(unit.manager, needId);
    if (!need) return { suggested: [], dropped: 0 };
    const asked = analysedNeed(need);
    const corpus = await corpusStatistics(unit.manager, 'technology');
    const existing = await existingMatches(unit.manager, 'need', needId);
    const found = await findCandidates(unit.manager, 'technology', searchKeys(keysOf(asked), corpus), need.organisationId);
    const technologies = await publicTechnologies(unit.manager, [...new Set([...found, ...existing.keys()])]);
    const ranked = rankTechnologies(asked, technologies.map(analysedTechnology), corpus, { limit: technologies.length });
    const pairs = ranked.map(({ technologyId, assessment }) => ({ id: technologyId, pair: { needId, technologyId, assessment } }));
    return store(unit, 'need', needId, pairs, existing, suggestionsPerNeed);
  });
}

/** Ranks open needs for a published technology: the same judgement from the other side. */
export function suggestForTechnology(app: Application, technologyId: string): Promise<SuggestionResult> {
  return app.transaction(system, async (unit) => {
    const technology = await lockPublicTechnology(unit.manager, technologyId);
    if (!technology) return { suggested: [], dropped: 0 };
    const offered = analysedTechnology(technology);
    const corpus = await corpusStatistics(unit.manager, 'technology');
    const needCorpus = await corpusStatistics(unit.manager, 'need');
    const existing = await existingMatches(unit.manager, 'technology', technologyId);
    const found = await findCandidates(unit.manager, 'need', searchKeys(keysOf(offered), needCorpus), technology.organisationId);
    const needs = await publicNeeds(unit.manager, [...new Set([...found, ...existing.keys()])]);
    const ranked = rankNeeds(offered, needs.map(analysedNeed), corpus, { limit: needs.length });
    const pairs = ranked.map(({ needId, assessment }) => ({ id: needId, pair: { needId, technologyId, assessment } }));
    // Each need keeps only its best, so that a technology is not limited here.
    return store(unit, 'technology', technologyId, pairs, existing, needs.length);
  });
}

/** The engine's judgement of a pair that a person put together. */
export async function assessPair(manager: EntityManager, need: NeedEntity, technology: TechnologyEntity): Promise<Assessment> {
  return assess(analysedNeed(need), analysedTechnology(technology), await corpusStatistics(manager, 'technology'));
}

async function store(
  unit: UnitOfWork, of: CorpusName, id: string, ranked: readonly { id: string; pair: ScoredPair }[], existing: Awaited<ReturnType<typeof existingMatches>>, limit: number,
): Promise<SuggestionResult> {
  const best = ranked
    .filter(({ id: other, pair }) => pair.assessment.confidence !== 'none' && (existing.get(other) ?? 'suggested') === 'suggested')
    .slice(0, limit);
  const stillPublic = await lockStillPublic(unit.manager, of === 'need' ? 'technology' : 'need', best.map((one) => one.id));
  const kept = best.filter((one) => stillPublic.has(one.id));
  // What a coordinator screens keeps its place whatever its new score, so that the reasons in view are the present ones.
  const screened = ranked.filter((one) => existing.get(one.id) === 'screening');
  const inserted = await storeScores(unit, [...kept, ...screened].map((one) => one.pair));
  const dropped = await dropOutranked(unit.manager, of, id, kept.map((one) => one.id));
  const suggested = inserted.filter((match) => !dropped.includes(match));
  for (const match of suggested) {
    await unit.record({ event: 'match.suggested', payload: { id: match }, subject: { kind: 'match', id: match }, to: 'suggested' });
  }
  return { suggested, dropped: dropped.length - (inserted.length - suggested.length) };
}
