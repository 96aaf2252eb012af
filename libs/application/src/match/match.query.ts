import type { matchRoutes, MatchView, RouteInput, RouteOutput } from '@team-osaka/contracts';
import { DomainError, isOffice, matchMachine, partyVisibleStates, statesOf, type MatchState, type Owner, type Viewer } from '@team-osaka/domain';
import type { Application } from '../application.js';
import { knowVocabulary } from '../current-vocabulary.js';
import { pageFrom } from '../keyset.js';
import { readingLanguage } from '../reading-language.js';
import { afterCursor, byInstant, byScore, orderBy } from '../sort-order.js';
import { presentAppointment } from './appointment.query.js';
import { consortiumOfMatch } from './consortium.query.js';
import { contactsOf } from './contact.query.js';
import { isVisible } from './match.policy.js';
import { mayMeet, presentMatch, presentMatchRow } from './match.presenter.js';
import { matchFrom, matchListColumns, matchViewColumns, situationOf, type MatchSqlRow } from './match-row.js';

type MatchQuery = RouteInput<typeof matchRoutes.list>['query'];

const orders = {
  newest: byInstant('m.updated_at', 'desc'),
  due: byInstant('m.due_at', 'asc', true),
  score: byScore('m.score'),
} as const;

/** Matches by filters and order: all of them for the office, for a party those of its organisation that it may know of. */
export async function listMatches(app: Application, viewer: Viewer, query: MatchQuery): Promise<RouteOutput<typeof matchRoutes.list>> {
  const order = orders[query.sort];
  const parameters: unknown[] = [readingLanguage(viewer)];
  const conditions = [
    ...scope(viewer, parameters), ...filters(query, parameters), ...(query.waiting === true ? waiting(viewer) : []),
    afterCursor(order, 'm.id', query.cursor, parameters) ?? 'true',
  ];
  parameters.push(query.limit + 1);
  const rows = await app.dataSource.query<MatchSqlRow[]>(
    `select ${matchListColumns}, ${order.cursorKey} as sort_key from ${matchFrom}
      where ${conditions.join(' and ')} ${orderBy(order, 'm.id')} limit $${parameters.length}`,
    parameters,
  );
  const page = pageFrom(rows, query.limit, (row) => [row.sort_key, row.id]);
  return { items: page.items.map((row) => presentMatchRow(viewer, row)), next: page.next };
}

/** One match as far as the viewer may see it. Error: `match.not_found`. */
export async function readMatch(app: Application, viewer: Viewer, id: string): Promise<MatchView> {
  const language = readingLanguage(viewer);
  const rows = await app.dataSource.query<MatchSqlRow[]>(`select ${matchViewColumns}, null as sort_key from ${matchFrom} where m.id = $2`, [language, id]);
  const row = rows[0];
  if (!row || !isVisible(viewer, situationOf(row))) throw new DomainError('match.not_found');
  await knowVocabulary(app.dataSource.manager);
  const consortium = isOffice(viewer) ? await consortiumOfMatch(app.dataSource.manager, { needId: row.need.id, technologyId: row.technology.id, consortiumId: row.consortium_id }, language) : null;
  const isMet = mayMeet(row);
  const contacts = isMet ? await contactsOf(app, id, language) : null;
  const appointment = isMet ? await presentAppointment(app.dataSource.manager, id, app.clock.now()) : null;
  return presentMatch(viewer, row, { contacts, appointment, consortium });
}

const quoted = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(',');
const askedBySide = { technology: 'interest', need: 'request' } as const;

/**
 * What a party may know of: matches it was asked about, and those it asked for itself. Members list technologies and officials post
 * needs, so that the role says which side to look at. Same rule as `isVisible`.
 */
function scope(viewer: Viewer, parameters: unknown[]): string[] {
  if (isOffice(viewer)) return [];
  if (viewer.role !== 'member' && viewer.role !== 'official') return ['false'];
  const side = viewer.role === 'member' ? 'technology' : 'need';
  parameters.push(viewer.organisationId);
  return [
    `${side === 'technology' ? 't' : 'n'}.organisation_id = $${parameters.length}`,
    `(m.origin = '${askedBySide[side]}' or (m.state in (${quoted(partyVisibleStates)})
       and (m.state <> 'closed' or exists (select 1 from match_consent c where c.match_id = m.id))))`,
  ];
}

function filters(query: MatchQuery, parameters: unknown[]): string[] {
  const conditions: string[] = [];
  const add = (condition: string, value: unknown): void => {
    parameters.push(value);
    conditions.push(`${condition}$${parameters.length}`);
  };
  if (query.state) add('m.state = any(', query.state);
  if (query.origin) add('m.origin = any(', query.origin);
  if (query.confidence) add('m.confidence = any(', query.confidence);
  if (query.need) add('m.need_id = (', query.need);
  if (query.technology) add('m.technology_id = (', query.technology);
  return conditions.map((condition) => `${condition})`);
}

/** Same rule as `isWaitingFor`. */
function waiting(viewer: Viewer): string[] {
  const ownedBy = (owner: Owner): MatchState[] => statesOf(matchMachine).filter((state) => matchMachine.states[state].owner === owner);
  if (isOffice(viewer)) return [`m.state in (${quoted(ownedBy('coordinator'))})`];
  const side = viewer.role === 'member' ? 'technology' : 'need';
  return [
    `m.state in (${quoted(ownedBy('both-parties'))})`,
    `(m.state <> 'awaiting_consent' or exists (select 1 from match_consent c where c.match_id = m.id and c.side = '${side}' and c.state = 'pending'))`,
  ];
}
