import { bestConsortium, dataVersion, engineVersion, rankTechnologies, type AnalysedNeed, type Assessment, type Consortium } from '@team-osaka/matching';
import { NeedAnswerEntity, type AskedPoint, type NearOffer, type StoredConsortium } from '@team-osaka/persistence';
import type { EntityManager } from 'typeorm';
import { system, type Application } from '../application.js';
import { useCurrentVocabulary } from '../current-vocabulary.js';
import { analysedNeed, analysedTechnology, lockPublicNeed, publicTechnologies } from './analysed.js';
import { findCandidates, wantedKeys } from './candidate.js';
import { corpora, corpusStatistics } from './corpus.js';
import { signalsForNeed } from './embedding-signal.js';
import { existingMatches } from './suggestion-store.js';
import { activeWeighing } from './weighing.js';

/** So many near offers are stored; a page shows fewer, since some may have left matching by then. */
const nearestStored = 8;
/** Below this sum of its signals, or without a concept in common, an offer is near to nothing: it shares words that everybody uses. */
const leastNearness = 0.15;
/** Points shown of a near offer on either side. */
const pointsShown = 5;
/** An answer is not renewed more often than this, however often listings come and go. */
const renewedAfterMs = 3_600_000;
/** Answers renewed by one sweep. */
const renewedPerSweep = 50;

/** A need with the language that it was first written in. */
interface Asked extends AnalysedNeed {
  readonly original: string;
}

/**
 * Works out what the network has for an open need as a whole and stores it: technologies that together cover it, and the nearest offers, which are
 * shown where no single one answers it. Technologies that the office or a party refused for this need are left out. Removes the answer of a need
 * that left matching. Idempotent; always in the worker, never in a request.
 */
export function answerNeed(app: Application, needId: string): Promise<{ answered: boolean }> {
  return app.transaction(system, async (unit) => {
    await useCurrentVocabulary(unit.manager);
    const need = await lockPublicNeed(unit.manager, needId);
    if (!need) {
      await unit.manager.delete(NeedAnswerEntity, { needId });
      return { answered: false };
    }
    const asked: Asked = { ...analysedNeed(need), original: need.originalLanguage };
    const corpus = await corpusStatistics(unit.manager, 'technology');
    const found = await findCandidates(unit.manager, 'technology', wantedKeys(asked.profile), corpus, need.organisationId);
    const existing = await existingMatches(unit.manager, 'need', needId);
    const isRefused = (id: string): boolean => existing.get(id) === 'rejected' || existing.get(id) === 'closed';
    const technologies = (await publicTechnologies(unit.manager, found)).filter(({ id }) => !isRefused(id));
    const weighing = await activeWeighing(unit.manager);
    const meaning = await signalsForNeed(unit.manager, app.embedding, need, technologies);
    const offered = new Map(technologies.map((technology) => [technology.id, analysedTechnology(technology)]));
    const ranked = rankTechnologies(asked, [...offered.values()], corpus, { limit: offered.size, extraSignals: meaning.of, ...weighing.options });
    const partners = bestConsortium(asked, ranked.flatMap(({ technologyId }) => offered.get(technologyId) ?? []), corpus);
    await unit.manager.upsert(NeedAnswerEntity, {
      needId, version: versionOf(weighing.version, corpus.version), computedAt: unit.now,
      nearest: nearestOf(asked, ranked), consortium: partners === undefined ? null : storedConsortium(asked, partners),
    }, ['needId']);
    return { answered: true };
  });
}

/** Answers open needs that have none, and renews those made by other versions. Returns how many; what is left is taken up by the next sweep. */
export async function renewAnswers(app: Application): Promise<number> {
  const due = await app.transaction(system, async (unit) => {
    const before = new Date(unit.now.getTime() - renewedAfterMs);
    // Mostly there is nothing to look at, and what comes next is dear.
    if ((await dueNeeds(unit.manager, null, before, 1)).length === 0) return [];
    await useCurrentVocabulary(unit.manager);
    const corpus = await corpusStatistics(unit.manager, 'technology');
    const { version } = await activeWeighing(unit.manager);
    return dueNeeds(unit.manager, versionOf(version, corpus.version), before, renewedPerSweep);
  });
  for (const id of due) await answerNeed(app, id);
  return due.length;
}

/** Open needs without an answer, and those answered before that instant by another version (by any where it is null). */
async function dueNeeds(manager: EntityManager, version: string | null, before: Date, limit: number): Promise<string[]> {
  const rows = await manager.query<{ id: string }[]>(
    `select need.id from need left join need_answer answer on answer.need_id = need.id
      where ${corpora.need.isPublic} and (answer.need_id is null or (answer.version is distinct from $1 and answer.computed_at < $2))
      order by answer.computed_at nulls first, need.id limit $3`,
    [version, before, limit],
  );
  return rows.map(({ id }) => id);
}

const versionOf = (weights: string, counts: string): string => `${engineVersion} ${dataVersion()} ${weights} ${counts}`;

/** Those that meet most, whatever condition stands in the way: the page says which. */
function nearestOf(asked: Asked, ranked: readonly { technologyId: string; assessment: Assessment }[]): NearOffer[] {
  const nearness = ({ signals }: Assessment): number => signals.reduce((sum, { value, weight }) => sum + value * weight, 0);
  return ranked
    .map(({ technologyId, assessment }) => ({ technologyId, assessment, near: nearness(assessment) }))
    .sort((one, other) => other.near - one.near || (one.technologyId < other.technologyId ? -1 : 1))
    .map(({ technologyId, near, assessment: { evidence, uncovered, constraints } }) => ({
      technologyId, near, constraints, missing: firstOfEach(pointsOf(asked, uncovered.map(({ concept }) => concept))),
      covered: pointsOf(asked, evidence.map(({ concept }) => concept)),
    }))
    // A phrase that names something missing is not met because it resembles something else.
    .map(({ covered, ...offer }) => ({ ...offer, covers: firstOfEach(covered.filter(({ need }) => offer.missing.every((point) => point.need !== need))) }))
    .filter(({ near, covers }) => near >= leastNearness && covers.length > 0)
    .slice(0, nearestStored)
    .map(({ technologyId, covers, missing, constraints }) => ({ technologyId, covers, missing, constraints }));
}

/** Each phrase once: two concepts read from the same word are one point to a reader. */
function firstOfEach(points: readonly AskedPoint[]): AskedPoint[] {
  return [...new Map([...points].reverse().map((point) => [point.need, point])).values()].reverse().slice(0, pointsShown);
}

function storedConsortium(asked: Asked, { members, coverage, alone, uncovered }: Consortium): StoredConsortium {
  return { coverage, alone, members: members.map(({ technologyId, covers }) => ({ technologyId, covers: pointsOf(asked, covers) })), uncovered: pointsOf(asked, uncovered) };
}

/** Those of the concepts that the need names or resembles, each with its phrase: in the language that the need was first written in, where it stands there. */
function pointsOf({ profile, original }: Asked, concepts: readonly string[]): AskedPoint[] {
  return [...new Set(concepts)].flatMap((concept) => {
    const mentions = profile.concepts.find((one) => one.concept === concept)?.mentions ?? [];
    const mention = mentions.find(({ lang }) => lang === original) ?? mentions[0];
    return mention === undefined ? [] : [{ concept, need: mention.text, needLanguage: mention.lang }];
  });
}
