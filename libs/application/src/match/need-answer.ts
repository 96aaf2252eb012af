import { bestConsortium, dataVersion, engineVersion, type Assessment, type Consortium, type Profile, type Ranked } from '@team-osaka/matching';
import { NeedAnswerEntity, type AskedPoint, type NearOffer, type StoredConsortium } from '@team-osaka/persistence';
import type { EntityManager } from 'typeorm';
import { system, type Application } from '../application.js';
import { useCurrentVocabulary } from '../current-vocabulary.js';
import type { UnitOfWork } from '../unit-of-work.js';
import { lockRankedNeed } from './analysed.js';
import { corpora, corpusStatistics } from './corpus.js';
import { rankForNeed, type NeedRanking } from './need-ranking.js';
import { activeWeighing } from './weighing.js';

/** So many near offers are stored; a page shows fewer, since some may have left matching by then. */
const nearestStored = 8;
/** So many are read for them, since one that shares no point with the need is left out. */
const nearestRead = 16;
/** Below this sum of its signals, or without a concept in common, an offer is near to nothing: it shares words that everybody uses. */
const leastNearness = 0.15;
/** Points shown of a near offer on either side. */
const pointsShown = 5;
/** An answer is not renewed more often than this, however often listings come and go. */
const renewedAfterMs = 3_600_000;
/** Answers renewed by one sweep. */
const renewedPerSweep = 50;

/**
 * Works out again what the network has for an open need as a whole; removes the answer of a need that left matching. Idempotent; always in the
 * worker, never in a request.
 */
async function answerNeed(app: Application, needId: string): Promise<void> {
  await app.transaction(system, async (unit) => {
    await useCurrentVocabulary(unit.manager);
    const need = await lockRankedNeed(unit.manager, needId);
    if (need) await storeAnswer(unit, await rankForNeed(app, unit, need));
    else await unit.manager.delete(NeedAnswerEntity, { needId });
  });
}

/**
 * Stores what a ranking says of the need as a whole: technologies that together cover it, and the nearest offers, which are shown where no single
 * one answers it. Technologies that the office or a party refused for this need are left out.
 */
export async function storeAnswer(unit: UnitOfWork, { need, asked, existing, technologies, ranked, corpus, weightsVersion, explain }: NeedRanking): Promise<void> {
  const open = ranked.filter(({ id }) => existing.get(id) !== 'rejected' && existing.get(id) !== 'closed');
  const partners = bestConsortium(asked, open.flatMap(({ id }) => technologies.get(id) ?? []), corpus);
  const points: PointsOf = (concepts) => pointsOf(asked.profile, need.originalLanguage, concepts);
  await unit.manager.upsert(NeedAnswerEntity, {
    needId: need.id, version: versionOf(weightsVersion, corpus.version), computedAt: unit.now,
    nearest: nearestOf(points, await explain(nearestIds(open))), consortium: partners === undefined ? null : storedConsortium(points, partners),
  }, ['needId']);
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

/** Concepts as points of the need. */
type PointsOf = (concepts: readonly string[]) => AskedPoint[];

/** Those that meet most, whatever condition stands in the way: the page says which. */
function nearestIds(ranked: readonly Ranked[]): string[] {
  const nearness = ({ judgement: { signals } }: Ranked): number => signals.reduce((sum, { value, weight }) => sum + value * weight, 0);
  return ranked
    .map((one) => ({ id: one.id, near: nearness(one) }))
    .filter(({ near }) => near >= leastNearness)
    .sort((one, other) => other.near - one.near || (one.id < other.id ? -1 : 1))
    .slice(0, nearestRead)
    .map(({ id }) => id);
}

/** Of those, as explained, what they cover and what is missing. */
function nearestOf(points: PointsOf, explained: ReadonlyMap<string, Assessment>): NearOffer[] {
  return [...explained]
    .map(([technologyId, { evidence, uncovered, constraints }]) => ({
      technologyId, constraints, missing: firstOfEach(points(uncovered.map(({ concept }) => concept))),
      covered: points(evidence.map(({ concept }) => concept)),
    }))
    // A phrase that names something missing is not met because it resembles something else.
    .map(({ covered, ...offer }) => ({ ...offer, covers: firstOfEach(covered.filter(({ need }) => offer.missing.every((point) => point.need !== need))) }))
    .filter(({ covers }) => covers.length > 0)
    .slice(0, nearestStored)
    .map(({ technologyId, covers, missing, constraints }) => ({ technologyId, covers, missing, constraints }));
}

/** Each phrase once: two concepts read from the same word are one point to a reader. */
function firstOfEach(points: readonly AskedPoint[]): AskedPoint[] {
  return [...new Map([...points].reverse().map((point) => [point.need, point])).values()].reverse().slice(0, pointsShown);
}

function storedConsortium(points: PointsOf, { members, coverage, alone, uncovered }: Consortium): StoredConsortium {
  return { coverage, alone, members: members.map(({ technologyId, covers }) => ({ technologyId, covers: points(covers) })), uncovered: points(uncovered) };
}

/** Those of the concepts that the need names or resembles, each with its phrase: in the language that the need was first written in, where it stands there. */
function pointsOf({ concepts: named }: Profile, original: string, concepts: readonly string[]): AskedPoint[] {
  return [...new Set(concepts)].flatMap((concept) => {
    const mentions = named.find((one) => one.concept === concept)?.mentions ?? [];
    const mention = mentions.find(({ lang }) => lang === original) ?? mentions[0];
    return mention === undefined ? [] : [{ concept, need: mention.text, needLanguage: mention.lang }];
  });
}
