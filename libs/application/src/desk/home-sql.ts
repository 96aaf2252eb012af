import type { MatchSide } from '@team-osaka/domain';
import { languageSql } from '../reading-language.js';
import { publicCount } from '../listing/public-listing.js';

/** One thing that waits for a person. */
export interface WaitingSqlRow {
  readonly kind: 'technology' | 'need' | 'match' | 'membership';
  readonly id: string;
  readonly title: string | null;
  /** Matches: the listing on the reader's own side. */
  readonly about: string | null;
  readonly state: string;
  readonly action: string;
  readonly due_at: Date | null;
}

const title = (alias: string): string => `${alias}.texts->(${languageSql(alias, '$1::text')})->>'title'`;

/** Own listings that want something of their owner: `$1` reader's language, `$2` organisation. The date a listing lapses is its due date. */
export const waitingTechnologies = `
  select 'technology' as kind, l.id, ${title('l')} as title, null as about, l.state, case l.state when 'changes_requested' then 'submit' else 'renew' end as action,
         case l.state when 'stale_warning' then l.valid_until_on::timestamptz else l.due_at end as due_at
    from technology l where l.organisation_id = $2 and l.state in ('changes_requested', 'stale_warning', 'lapsed')`;

export const waitingNeeds = `
  select 'need' as kind, l.id, ${title('l')} as title, null as about, l.state, case l.state when 'changes_requested' then 'submit' else 'extend' end as action, l.due_at
    from need l where l.organisation_id = $2 and l.state in ('changes_requested', 'lapsed')`;

/** Consents not yet given, and introduced matches whose check-in is due: `$3` is the present time. The title is the other side's. */
export function waitingMatches(side: MatchSide): string {
  const [own, other] = side === 'technology' ? ['t', 'n'] : ['n', 't'];
  return `
  select 'match' as kind, m.id, ${title(other)} as title, ${title(own)} as about, m.state,
         case m.state when 'awaiting_consent' then 'consent' when 'introduced' then 'record_meeting' else 'explore' end as action, m.due_at
    from match m join technology t on t.id = m.technology_id join need n on n.id = m.need_id
   where ${own}.organisation_id = $2
     and (m.state = 'awaiting_consent' and exists (select 1 from match_consent c where c.match_id = m.id and c.side = '${side}' and c.state = 'pending')
       or m.state in ('introduced', 'meeting_held', 'exploring') and m.due_at < $3)`;
}

/** Agreed matches, which only the office can hand over to a project. `$1` is the reader's language. */
export const waitingHandovers = `
  select 'match' as kind, m.id, ${title('n')} as title, ${title('t')} as about, m.state, 'start_project' as action, m.due_at
    from match m join need n on n.id = m.need_id join technology t on t.id = m.technology_id where m.state = 'agreed'`;

/** Figures by key, each one statement over `$1`, the organisation. */
export const memberFigures = `
  select 'technologies.public' as key, count(*)::int as value from technology where organisation_id = $1 and state in ('published', 'stale_warning')
  union all ${matchFigures('technology')}`;

export const officialFigures = `
  select 'needs.open' as key, count(*)::int as value from need where organisation_id = $1 and state in ('open', 'partly_matched')
  union all ${matchFigures('need')}`;

/** Of the whole network; takes no parameter. */
export const networkFigures = `
  select 'technologies.public' as key, ${publicCount('technology')} as value
  union all select 'needs.open', ${publicCount('need')}`;

export const officeFigures = `${networkFigures}
  union all select 'matches.awaiting_consent', count(*)::int from match where state = 'awaiting_consent'
  union all select 'matches.introduced', count(*)::int from match where state in ('introduced', 'meeting_held', 'exploring', 'agreed', 'in_project')
  union all select 'matches.in_project', count(*)::int from match where state = 'in_project'`;

/** What became of the own listings, as far as the own organisation may know. */
function matchFigures(side: MatchSide): string {
  return `
  select figure.key, figure.value from (
    select (count(*) filter (where m.state = 'awaiting_consent'))::int as asked,
           (count(*) filter (where m.state in ('introduced', 'meeting_held', 'exploring', 'agreed', 'in_project')))::int as introduced,
           (count(*) filter (where m.state = 'in_project'))::int as in_project
      from match m join ${side} l on l.id = m.${side}_id where l.organisation_id = $1) counted,
    lateral (values ('matches.awaiting_consent', asked), ('matches.introduced', introduced), ('matches.in_project', in_project)) as figure(key, value)`;
}
