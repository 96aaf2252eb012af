import type { DeskKind } from '@team-osaka/contracts';
import { houseOfAddress } from '../notification/mail-address.query.js';
import { languageSql } from '../reading-language.js';

/** One thing at the desk, whatever its kind. Titles come in the reader's language where there is one, else in the original. */
export interface DeskSqlRow {
  readonly kind: DeskKind;
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly title: string | null;
  readonly subtitle: string | null;
  readonly country: string | null;
  readonly waiting_since: Date;
  readonly due_at: Date | null;
  readonly score: number | null;
  readonly confidence: string | null;
  readonly origin: string | null;
  readonly sort_key: string | number;
}

const title = (alias: string): string => `${alias}.texts->(${languageSql(alias, '$1::text')})->>'title'`;
const name = (alias: string): string => `coalesce(${alias}.names->>$1::text, ${alias}.sort_name)`;
const unscored = 'null::real as score, null::text as confidence, null::text as origin';

/**
 * What waits for a decision of the office, by kind: `$1` is the reader's language, `$2` the present time. Suggestions of the engine are many
 * and not urgent: they show only where asked for. A consent request shows once it is overdue.
 */
export function deskBranches(suggestions: boolean): Record<DeskKind, string> {
  const listing = (kind: 'technology' | 'need', country: string): string =>
    `select '${kind}' as kind, l.id, l.version, l.state, ${title('l')} as title, ${name('o')} as subtitle, ${country} as country,
            l.state_since as waiting_since, l.due_at, ${unscored}
       from ${kind} l join organisation o on o.id = l.organisation_id where l.state in ('submitted', 'in_review')`;
  return {
    membership: `select 'membership' as kind, o.id, o.version, o.membership_state as state, ${name('o')} as title, o.kind as subtitle, o.country,
            o.state_since as waiting_since, o.due_at, ${unscored}
       from organisation o where o.membership_state in ('applied', 'in_review')`,
    technology: listing('technology', 'o.country'),
    need: listing('need', 'coalesce(l.country, o.country)'),
    match: `select 'match' as kind, m.id, m.version, m.state, ${title('n')} as title, ${title('t')} as subtitle, n.country,
            m.state_since as waiting_since, m.due_at, m.score, m.confidence, m.origin
       from match m join need n on n.id = m.need_id join technology t on t.id = m.technology_id
      where m.state in (${suggestions ? `'suggested', ` : ''}'screening') or (m.state = 'awaiting_consent' and m.due_at < $2)`,
    // "The address of X at Y does not work."
    address: `select 'address' as kind, a.id, a.version, a.state, concat_ws(' – ', p.name, a.address) as title, ${name('o')} as subtitle, o.country,
            a.state_since as waiting_since, a.due_at, ${unscored}
       from mail_address a left join person p on p.email = a.address left join organisation o on o.id = ${houseOfAddress} where a.state = 'undeliverable'`,
  };
}

/** How much waits, by kind, without reading a title. `$1` is the present time. */
export const deskCountsSql = `
  select kind, count(*)::int as waiting, (count(*) filter (where due_at < $1))::int as overdue from (
    select 'membership' as kind, due_at from organisation where membership_state in ('applied', 'in_review')
    union all select 'technology', due_at from technology where state in ('submitted', 'in_review')
    union all select 'need', due_at from need where state in ('submitted', 'in_review')
    union all select 'match', due_at from match where state = 'screening' or (state = 'awaiting_consent' and due_at < $1)
    union all select 'address', due_at from mail_address where state = 'undeliverable'
    union all select 'suggestion', null from match where state = 'suggested') waiting
  group by kind`;
