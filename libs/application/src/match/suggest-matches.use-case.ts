import type { MatchState } from '@team-osaka/domain';
import { rankNeeds, rankTechnologies } from '@team-osaka/matching';
import type { NeedEntity, TechnologyEntity } from '@team-osaka/persistence';
import type { EntityManager } from 'typeorm';
import { system, type Application } from '../application.js';
import { useCurrentVocabulary } from '../current-vocabulary.js';
import type { UnitOfWork } from '../unit-of-work.js';
import { analysedNeed, analysedTechnology, lockPublicNeed, lockPublicTechnology, publicNeeds } from './analysed.js';
import { findCandidates, wantedKeys } from './candidate.js';
import { corpusStatistics, type CorpusName } from './corpus.js';
import { signalsForTechnology } from './embedding-signal.js';
import { spreadExposure, type Contender } from './exposure.js';
import { storeAnswer } from './need-answer.js';
import { rankForNeed } from './need-ranking.js';
import { recordShowings, type WeighedAssessment } from './showing-store.js';
import { dropOutranked, existingMatches, lockStillPublic, storeScores, type ScoredPair } from './suggestion-store.js';
import { activeWeighing } from './weighing.js';

/** What a run stored: ids of new suggestions, and how many old ones it dropped. */
export interface SuggestionResult {
  readonly suggested: string[];
  readonly dropped: number;
}

/**
 * Ranks technologies for an open need, stores the best as suggestions, and what was found for the need as a whole; nothing where the need is not
 * open any more. Idempotent.
 */
export function suggestForNeed(app: Application, needId: string): Promise<SuggestionResult> {
  return app.transaction(system, async (unit) => {
    await useCurrentVocabulary(unit.manager);
    const need = await lockPublicNeed(unit.manager, needId);
    if (!need) return { suggested: [], dropped: 0 };
    const ranking = await rankForNeed(app, unit, need);
    const { ranked, technologies, existing, corpus, weightsVersion, embeddingVersion } = ranking;
    const pairs = ranked.map(({ technologyId, assessment }) => ({
      id: technologyId, company: technologies.get(technologyId)?.document.organisationId ?? '', score: assessment.score,
      pair: { needId, technologyId, assessment: { ...assessment, weightsVersion, statisticsVersion: corpus.version, embeddingVersion } },
    }));
    const result = await store(unit, 'need', needId, pairs, existing, (contenders) => spreadExposure(contenders));
    await storeAnswer(unit, ranking);
    return result;
  });
}

/** Ranks open needs for a published technology: the same judgement from the other side. */
export function suggestForTechnology(app: Application, technologyId: string): Promise<SuggestionResult> {
  return app.transaction(system, async (unit) => {
    await useCurrentVocabulary(unit.manager);
    const technology = await lockPublicTechnology(unit.manager, technologyId);
    if (!technology) return { suggested: [], dropped: 0 };
    const offered = analysedTechnology(technology);
    const corpus = await corpusStatistics(unit.manager, 'technology');
    const needCorpus = await corpusStatistics(unit.manager, 'need');
    const existing = await existingMatches(unit.manager, 'technology', technologyId);
    const found = await findCandidates(unit.manager, 'need', wantedKeys(offered.profile), needCorpus, technology.organisationId);
    const needs = await publicNeeds(unit.manager, [...new Set([...found, ...existing.keys()])]);
    const weighing = await activeWeighing(unit.manager);
    const meaning = await signalsForTechnology(unit.manager, app.embedding, technology, needs);
    if (meaning.isMissing) await unit.enqueue('match.embed-technology', { id: technologyId });
    const ranked = rankNeeds(offered, needs.map(analysedNeed), corpus, { limit: needs.length, extraSignals: meaning.of, ...weighing.options });
    const pairs = ranked.map(({ needId, assessment }) => ({
      id: needId, company: technology.organisationId, score: assessment.score, pair: { needId, technologyId, assessment: { ...assessment, weightsVersion: weighing.version, statisticsVersion: corpus.version, embeddingVersion: meaning.version } },
    }));
    // Each need keeps only its best, so that a technology is not limited here.
    return store(unit, 'technology', technologyId, pairs, existing, (contenders) => contenders);
  });
}

/** The engine's judgement of a pair that a person put together. */
export async function assessPair(manager: EntityManager, need: NeedEntity, technology: TechnologyEntity): Promise<WeighedAssessment> {
  const weighing = await activeWeighing(manager);
  const corpus = await corpusStatistics(manager, 'technology');
  const ranked = rankTechnologies(analysedNeed(need), [analysedTechnology(technology)], corpus, { limit: 1, ...weighing.options });
  if (!ranked[0]) throw new Error('The engine did not judge a pair.');
  return { ...ranked[0].assessment, weightsVersion: weighing.version, statisticsVersion: corpus.version };
}

/** A pair with what the sharing of places asks of it; `id` is that of the other side. */
interface Ranked extends Contender {
  readonly id: string;
  readonly pair: ScoredPair;
}

async function store(
  unit: UnitOfWork, of: CorpusName, id: string, ranked: readonly Ranked[], existing: ReadonlyMap<string, MatchState>, choose: (contenders: readonly Ranked[]) => readonly Ranked[],
): Promise<SuggestionResult> {
  const best = choose(ranked.filter(({ id: other, pair }) => pair.assessment.confidence !== 'none' && (existing.get(other) ?? 'suggested') === 'suggested'));
  const stillPublic = await lockStillPublic(unit.manager, of === 'need' ? 'technology' : 'need', best.map((one) => one.id));
  const kept = best.filter((one) => stillPublic.has(one.id));
  // What a coordinator screens keeps its place whatever its new score, so that the reasons in view are the present ones.
  const screened = ranked.filter((one) => existing.get(one.id) === 'screening');
  const inserted = await storeScores(unit, [...kept, ...screened].map((one) => one.pair));
  const verdict = { judged: new Set([...existing.keys(), ...ranked.map((one) => one.id)]), kept: new Set(kept.map((one) => one.id)) };
  const dropped = await dropOutranked(unit.manager, of, id, verdict);
  const droppedIds = new Set(dropped.map((match) => match.id));
  const suggested = inserted.filter((match) => !droppedIds.has(match));
  for (const match of suggested) {
    await unit.record({ event: 'match.suggested', payload: { id: match }, subject: { kind: 'match', id: match }, to: 'suggested' });
  }
  await recordShowings(unit, [...kept.map((one) => one.pair.needId), ...dropped.map((match) => match.needId)]);
  return { suggested, dropped: dropped.length - (inserted.length - suggested.length) };
}
