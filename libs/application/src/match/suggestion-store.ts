import type { Assessment } from '@team-osaka/matching';
import { newId } from '@team-osaka/persistence';
import type { MatchState } from '@team-osaka/domain';
import type { EntityManager } from 'typeorm';
import type { UnitOfWork } from '../unit-of-work.js';
import { corpora, type CorpusName } from './corpus.js';

/** A need shows at most this many untouched suggestions, the best ones. */
export const suggestionsPerNeed = 10;

export interface ScoredPair {
  readonly needId: string;
  readonly technologyId: string;
  readonly assessment: Assessment;
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

/**
 * Drops untouched suggestions that no longer rank: those of the need or technology whose other side is not in `kept`, and those beyond
 * the best ten of their need. One that a coordinator is deciding right now stays. Returns the ids dropped.
 */
export async function dropOutranked(manager: EntityManager, of: CorpusName, id: string, kept: readonly string[]): Promise<string[]> {
  const other = of === 'need' ? 'technology_id' : 'need_id';
  const [rows] = await manager.query<[{ id: string }[], number]>(
    `with ranked as (
       select id, ${of}_id as subject, ${other} as other, row_number() over (partition by need_id order by score desc, id) as place
         from match where state = 'suggested' and origin = 'suggestion'
          and (${of}_id = $1 or need_id in (select need_id from match where ${of}_id = $1 and state = 'suggested')))
     delete from match where id in (
       select m.id from match m join ranked on ranked.id = m.id
        where (ranked.subject = $1 and ranked.other <> all($2)) or ranked.place > ${suggestionsPerNeed}
        for update of m skip locked)
     returning id`,
    [id, kept],
  );
  return rows.map((row) => row.id);
}
