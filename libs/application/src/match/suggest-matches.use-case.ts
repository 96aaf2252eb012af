import type { MatchState } from '@team-osaka/domain';
import { assess, judgeNeeds, optionsFor, wantedKeys, type Ranked } from '@team-osaka/matching';
import { system, type Application } from '../application.js';
import { useCurrentVocabulary } from '../current-vocabulary.js';
import type { UnitOfWork } from '../unit-of-work.js';
import { analysedNeed, quotedTechnology, lockRankedNeed, lockRankedTechnology, publicNeeds } from './analysed.js';
import { findCandidates } from './candidate.js';
import { corpusStatistics, type CorpusName } from './corpus.js';
import { signalsForTechnology } from './embedding-signal.js';
import { spreadExposure, type Contender } from './exposure.js';
import { storeAnswer } from './need-answer.js';
import { rankForNeed } from './need-ranking.js';
import { recordShowings } from './showing-store.js';
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
    const need = await lockRankedNeed(unit.manager, needId);
    if (!need) return { suggested: [], dropped: 0 };
    const ranking = await rankForNeed(app, unit, need);
    const result = await store(unit, {
      of: 'need', id: needId, existing: ranking.existing,
      ranked: ranking.ranked.map(({ id, judgement }) => ({ id, judgement, score: judgement.score, company: ranking.technologies.get(id)?.document.organisationId ?? '' })),
      choose: (contenders) => spreadExposure(contenders),
      explain: async (ids) => [...(await ranking.explain(ids))].map(([technologyId, assessment]) => ({ needId, technologyId, assessment })),
    });
    await storeAnswer(unit, ranking);
    return result;
  });
}

/** Ranks open needs for a published technology: the same judgement from the other side. */
export function suggestForTechnology(app: Application, technologyId: string): Promise<SuggestionResult> {
  return app.transaction(system, async (unit) => {
    await useCurrentVocabulary(unit.manager);
    const technology = await lockRankedTechnology(unit.manager, technologyId);
    if (!technology) return { suggested: [], dropped: 0 };
    const offered = quotedTechnology(technology);
    const corpus = await corpusStatistics(unit.manager, 'technology');
    const needCorpus = await corpusStatistics(unit.manager, 'need');
    const existing = await existingMatches(unit.manager, 'technology', technologyId);
    const found = await findCandidates(unit.manager, 'need', wantedKeys(offered.outline, needCorpus), needCorpus, technology.organisationId);
    const needs = await publicNeeds(unit.manager, [...new Set([...found.map((need) => need.id), ...existing.keys()])]);
    const analysed = new Map(needs.map((need) => [need.id, analysedNeed(need)]));
    const { version: weightsVersion, options: weighed } = await activeWeighing(unit.manager);
    const meaning = await signalsForTechnology(unit.manager, app.embedding, technology, needs);
    if (meaning.isMissing) await unit.enqueue('match.embed-technology', { id: technologyId });
    const options = { ...weighed, extraSignals: meaning.of };
    const versions = { weightsVersion, statisticsVersion: corpus.version, embeddingVersion: meaning.version };
    return store(unit, {
      of: 'technology', id: technologyId, existing,
      ranked: judgeNeeds(offered, [...analysed.values()], corpus, options).map(({ id, judgement }) => ({ id, judgement, score: judgement.score, company: technology.organisationId })),
      // Each need keeps only its best, so that a technology is not limited here.
      choose: (contenders) => contenders,
      explain: async (ids) => ids.flatMap((needId) => {
        const need = analysed.get(needId);
        return need === undefined ? [] : [{ needId, technologyId, assessment: { ...assess(need, offered, corpus, optionsFor(needId, options)), ...versions } }];
      }),
    });
  });
}

/** A judged pair with what the sharing of places asks of it; `id` is that of the other side. */
type Judged = Ranked & Contender;

/** What a run found for a need or a technology, and how it goes on. */
interface Run {
  readonly of: CorpusName;
  readonly id: string;
  /** Best first. */
  readonly ranked: readonly Judged[];
  readonly existing: ReadonlyMap<string, MatchState>;
  readonly choose: (contenders: readonly Judged[]) => readonly Judged[];
  /** The pairs with these others, as they are stored. */
  readonly explain: (ids: readonly string[]) => Promise<ScoredPair[]>;
}

async function store(unit: UnitOfWork, { of, id, ranked, existing, choose, explain }: Run): Promise<SuggestionResult> {
  const best = choose(ranked.filter((one) => one.judgement.confidence !== 'none' && (existing.get(one.id) ?? 'suggested') === 'suggested'));
  const stillPublic = await lockStillPublic(unit.manager, of === 'need' ? 'technology' : 'need', best.map((one) => one.id));
  const kept = best.filter((one) => stillPublic.has(one.id)).map((one) => one.id);
  // What a coordinator screens keeps its place whatever its new score, so that the reasons in view are the present ones.
  const screened = ranked.filter((one) => existing.get(one.id) === 'screening').map((one) => one.id);
  const pairs = await explain([...kept, ...screened]);
  const inserted = await storeScores(unit, pairs);
  const verdict = { judged: new Set([...existing.keys(), ...ranked.map((one) => one.id)]), kept: new Set(kept) };
  const dropped = await dropOutranked(unit.manager, of, id, verdict);
  const droppedIds = new Set(dropped.map((match) => match.id));
  const suggested = inserted.filter((match) => !droppedIds.has(match));
  for (const match of suggested) {
    await unit.record({ event: 'match.suggested', payload: { id: match }, subject: { kind: 'match', id: match }, to: 'suggested' });
  }
  await recordShowings(unit, [...(of === 'need' ? [id] : kept), ...dropped.map((match) => match.needId)]);
  return { suggested, dropped: dropped.length - (inserted.length - suggested.length) };
}
