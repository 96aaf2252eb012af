import type { MatchOrigin, MatchReasonCode, MatchSide, MatchState } from '@team-osaka/domain';
import { languageSql } from '../reading-language.js';
import type { ConsentState, MatchSituation } from './match.policy.js';

export interface ConsentFact {
  readonly side: MatchSide;
  readonly state: ConsentState;
  readonly at: string | null;
  readonly reminders: number;
}

export interface PartyFact {
  readonly id: string;
  readonly title: string | null;
  readonly summary: string | null;
  readonly language: string;
  readonly organisation: { id: string; names: Record<string, string>; sortName: string; kind: string; country: string; demonstration: boolean };
}

/** A match as the lists read it: the pair in the reader's language, and the answers of both sides. */
export interface MatchSqlRow {
  readonly id: string;
  readonly state: MatchState;
  readonly origin: MatchOrigin;
  readonly version: number;
  readonly score: number | null;
  readonly confidence: 'strong' | 'possible' | 'none' | null;
  readonly due_at: Date | null;
  readonly created_at: Date;
  readonly updated_at: Date;
  readonly technology: PartyFact;
  readonly need: PartyFact & { readonly country: string | null };
  readonly consents: readonly ConsentFact[];
  readonly reason_code: MatchReasonCode | null;
  readonly message: string | null;
  readonly assessment: unknown;
  readonly consortium_id: string | null;
  readonly decided_at: Date | null;
  readonly decision_reason: string | null;
  readonly decider: { name: string; organisationId: string; role: string } | null;
  readonly sort_key: string | number;
}

/** The columns of `MatchSqlRow`; `$1` is the reader's language. Words come in that language where it was written, else in the original. */
const words = (alias: string): string => `${alias}.texts->(${languageSql(alias, '$1::text')})`;
const organisation = (alias: string): string =>
  `jsonb_build_object('id', ${alias}.id, 'names', ${alias}.names, 'sortName', ${alias}.sort_name, 'kind', ${alias}.kind, 'country', ${alias}.country, 'demonstration', ${alias}.demonstration)`;
/** SQL of a side of a match, `side` being its organisation. */
export const party = (alias: string, summary: string, side: string, more = ''): string =>
  `jsonb_build_object('id', ${alias}.id, 'title', ${words(alias)}->>'title', 'summary', left(${words(alias)}->>'${summary}', 600),
     'language', ${languageSql(alias, '$1::text')}, 'organisation', ${organisation(side)}${more})`;

export const matchFrom = `match m
  join technology t on t.id = m.technology_id join organisation technology_side on technology_side.id = t.organisation_id
  join need n on n.id = m.need_id join organisation need_side on need_side.id = n.organisation_id`;

const listColumns = `m.id, m.state, m.origin, m.version, m.score, m.confidence, m.due_at, m.created_at, m.updated_at, m.reason_code,
  ${party('t', 'summary', 'technology_side')} as technology,
  ${party('n', 'problem', 'need_side', `, 'country', n.country`)} as need,
  coalesce((select jsonb_agg(jsonb_build_object('side', c.side, 'state', c.state, 'at', c.answered_at, 'reminders', c.reminders) order by c.side desc)
              from match_consent c where c.match_id = m.id), '[]') as consents`;

/** Columns of a list; what only the page of one match shows is left out. */
export const matchListColumns = `${listColumns}, null as message, null as assessment, null as consortium_id, null as decided_at, null as decision_reason, null as decider`;
export const matchViewColumns = `${listColumns}, m.message, m.assessment, m.consortium_id, m.decided_at, m.decision_reason,
  (select jsonb_build_object('name', p.name, 'organisationId', p.organisation_id, 'role', p.role) from person p where p.id = m.decided_by_id) as decider`;

/** The row reduced to what the policies ask. */
export function situationOf(row: MatchSqlRow): MatchSituation {
  return {
    state: row.state, origin: row.origin, consents: row.consents,
    technologyOrganisationId: row.technology.organisation.id, needOrganisationId: row.need.organisation.id,
  };
}
