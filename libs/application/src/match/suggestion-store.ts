import { newId } from '@team-osaka/persistence';
import type { MatchState } from '@team-osaka/domain';
import type { EntityManager } from 'typeorm';
import type { UnitOfWork } from '../unit-of-work.js';
import { corpora, type CorpusName } from './corpus.js';
import { spreadExposure } from './exposure.js';
import type { WeighedAssessment } from './showing-store.js';

export interface ScoredPair {
  readonly needId: string;
  readonly technologyId: string;
  readonly assessment: WeighedAssessment;
}

/** States in which a new score replaces the old one; later a match keeps the score it was approved with. */
const scoredStates: readonly MatchState[] = ['suggested', 'screening'];

/** State of every match of a need or a technology, by the id of the other. */
export async function existingMatches(manager: EntityManager, of: CorpusName, id: string): Promise<Map<string, MatchState>> {
  const other = of === 'need' ? 'technology_id' : 'need_id';
  const rows = await manager.query<{ other: string; state: MatchState }[]>(`select ${other} as other, state from match where ${of}_id = $1`, [id]);
  return new Map(rows.map(({ other: otherId, state }) => [otherId, state]));
}

/**
 * Locks those of the ids that are still public, so that none leaves matching before this unit has committed. Asked again once they are
 * locked: a membership may have ended while this waited for a lock.
 */
export async function lockStillPublic(manager: EntityManager, name: CorpusName, ids: readonly string[]): Promise<Set<string>> {
  const { table, isPublic } = corpora[name];
  const stillPublic = `select id from ${table} where id = any($1) and ${isPublic}`;
  const locked = await manager.query<{ id: string }[]>(`${stillPublic} order by id for share`, [ids]);
  const rows = await manager.query<{ id: string }[]>(stillPublic, [locked.map(({ id }) => id)]);
  return new Set(rows.map(({ id }) => id));
}

/**
 * Stores scores: new pairs as suggestions, pairs still in the office's hands with the new score, any other pair untouched. A pair is one row
 * (uq_match_pair), so that two runs that meet in it store it once. Pairs are written in one order: two such runs wait, but never for each other.
 * The version stays: a new score must not refuse a decision that is being taken. Returns the ids of new suggestions.
 */
export async function storeScores(unit: UnitOfWork, pairs: readonly ScoredPair[]): Promise<string[]> {
  if (pairs.length === 0) return [];
  const ordered = [...pairs].sort((one, other) => order(one.needId, other.needId) || order(one.technologyId, other.technologyId));
  const rows = await unit.manager.query<{ id: string; inserted: boolean }[]>(
    `insert into match (id, need_id, technology_id, state, origin, score, confidence, assessment, version, created_at, updated_at, state_since)
     select p.id, p.need_id, p.technology_id, 'suggested', 'suggestion', p.score, p.assessment->>'confidence', p.assessment, 1, $5, $5, $5
       from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::jsonb[]) with ordinality as given(id, need_id, technology_id, assessment, place),
            lateral (select given.id, given.need_id, given.technology_id, given.assessment, (given.assessment->>'score')::real as score) p
      order by given.place
     on conflict (need_id, technology_id) do update
        set score = excluded.score, confidence = excluded.confidence, assessment = excluded.assessment
      where match.state = any($6)
     returning id, (xmax = 0) as inserted`,
    [
      ordered.map(() => newId()), ordered.map((pair) => pair.needId), ordered.map((pair) => pair.technologyId),
      ordered.map((pair) => JSON.stringify(pair.assessment)), unit.now, scoredStates,
    ],
  );
  return rows.filter((row) => row.inserted).map((row) => row.id);
}

const order = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

interface StandingRow {
  id: string;
  need_id: string;
  subject: string;
  other: string;
  company: string;
  score: number;
}

/** A suggestion that left the list of its need. */
export interface DroppedMatch {
  readonly id: string;
  readonly needId: string;
}

/** What a run found of the other side: all it judged or met, and those it keeps. */
export interface Verdict {
  readonly judged: ReadonlySet<string>;
  readonly kept: ReadonlySet<string>;
}

/**
 * Drops untouched suggestions that no longer rank: those of the need or technology whose other side was judged and not kept, and those without
 * a place among the best of their need. One that a coordinator is deciding right now stays, and one that another run has just stored competes
 * by its score. The lists of the needs are locked until this unit ends, so that two runs never fill the same places.
 */
export async function dropOutranked(manager: EntityManager, of: CorpusName, id: string, { judged, kept }: Verdict): Promise<DroppedMatch[]> {
  const other = of === 'need' ? 'technology_id' : 'need_id';
  await lockLists(manager, of, id);
  const standing = await manager.query<StandingRow[]>(
    `select m.id, m.need_id, m.${of}_id as subject, m.${other} as other, t.organisation_id as company, coalesce(m.score, 0) as score
       from match m join technology t on t.id = m.technology_id
      where m.state = 'suggested' and m.origin = 'suggestion'
        and (m.${of}_id = $1 or m.need_id in (select need_id from match where ${of}_id = $1 and state = 'suggested'))
      order by m.need_id, m.score desc nulls last, m.id`,
    [id],
  );
  const lists = new Map<string, StandingRow[]>();
  for (const row of standing) {
    if (row.subject === id && judged.has(row.other) && !kept.has(row.other)) continue;
    const list = lists.get(row.need_id);
    if (list) list.push(row);
    else lists.set(row.need_id, [row]);
  }
  const placed = new Set([...lists.values()].flatMap((list) => spreadExposure(list)));
  const [rows] = await manager.query<[{ id: string; need_id: string }[], number]>(
    `delete from match where id in (
       select id from match where id = any($1) and state = 'suggested' and origin = 'suggestion' order by id for update skip locked)
     returning id, need_id`,
    [standing.filter((row) => !placed.has(row)).map((row) => row.id)],
  );
  return rows.map((row) => ({ id: row.id, needId: row.need_id }));
}

/** Locks shared by many needs each: a run locks few, whatever the number of lists it touches. */
const listLocks = 32;

/** Locks the lists in which the need or technology stands, in one order, so that two runs wait but never for each other. */
async function lockLists(manager: EntityManager, of: CorpusName, id: string): Promise<void> {
  await manager.query(
    `select pg_advisory_xact_lock(hashtext('match list'), slot)
       from (select distinct abs(hashtext(need_id::text) % ${listLocks}) as slot from match where ${of}_id = $1 and state = 'suggested' order by 1) slots`,
    [id],
  );
}
