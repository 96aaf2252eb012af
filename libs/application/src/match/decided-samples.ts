import { matchStates, type MatchReasonCode } from '@team-osaka/domain';
import { engineVersion, type DecidedSample } from '@team-osaka/matching';
import type { EntityManager } from 'typeorm';

/**
 * Reasons of a rejection that say the listing does not answer the need. The others say nothing about that: the time was wrong, money was
 * missing, the pair was there twice, or nobody said why.
 */
const countsAgainstFit: readonly MatchReasonCode[] = ['wrong_function', 'capacity_mismatch', 'country_not_served', 'cost_too_high'];

/** The latest so many decided suggestions are learnt from: the office's habits change, and the engine with them. */
const latest = 5000;
/** Spelled out, so that the many untouched suggestions are never read. */
const decidedStates = matchStates.filter((state) => state !== 'suggested');
const decisionEvents = ['match.shortlisted', 'match.approved', 'match.rejected', 'match.restored'];

interface DecisionRow {
  need_id: string;
  event: string;
  reason_code: MatchReasonCode | null;
  decided_at: Date;
  signals: Record<string, number>;
  breadth: number;
}

/**
 * Decisions of the office about suggestions, each with the signals that were shown last before it: taken further is 1, rejected because it
 * does not fit is 0. The last word counts: a rejection that was taken back, or that says nothing about the fit, is none. Suggestions of
 * another engine version are left out, for their signals mean something else.
 */
export async function decidedSamples(manager: EntityManager): Promise<DecidedSample[]> {
  const rows = await manager.query<DecisionRow[]>(
    `with decided as (
       select id, need_id, technology_id from match
        where origin = 'suggestion' and state = any($3) and decided_at is not null order by decided_at desc, id limit ${latest})
     select d.need_id, a.event, a.payload->>'reasonCode' as reason_code, a.occurred_at as decided_at, s.signals, s.breadth
       from decided d
       cross join lateral (select event, payload, occurred_at from audit_entry
                            where subject_kind = 'match' and subject_id = d.id and event = any($1) and actor_role in ('coordinator', 'administrator')
                            order by id desc limit 1) a
       cross join lateral (select signals, breadth, engine_version from match_showing
                            where need_id = d.need_id and technology_id = d.technology_id and shown_at <= a.occurred_at
                            order by shown_at desc, id desc limit 1) s
      where s.engine_version = $2
      order by a.occurred_at, d.id`,
    [decisionEvents, engineVersion, decidedStates],
  );
  return rows.flatMap(({ need_id: needId, event, reason_code: reason, decided_at: at, signals, breadth }) => {
    const label = labelOf(event, reason);
    return label === null ? [] : [{ needId, label, decidedAt: at.getTime(), signals, breadth }];
  });
}

function labelOf(event: string, reason: MatchReasonCode | null): 0 | 1 | null {
  if (event === 'match.shortlisted' || event === 'match.approved') return 1;
  return event === 'match.rejected' && reason !== null && countsAgainstFit.includes(reason) ? 0 : null;
}
