import type { needRoutes, NeedRow, RouteInput, RouteOutput } from '@team-osaka/contracts';
import type { NeedState, Viewer } from '@team-osaka/domain';
import type { Application } from '../application.js';
import { pageFrom } from '../keyset.js';
import { cursorOfRow, listStatement, type Bind, type Condition, type ListSource, type Statement } from '../listing/list-statement.js';
import { presentShared, summaryLength, type SharedColumns } from '../listing/row.js';
import { searchQueryOf } from '../listing/search-words.js';

type Query = RouteInput<typeof needRoutes.list>['query'];

interface Row extends SharedColumns {
  state: NeedState;
  country: string | null;
  place: string | null;
  quantity: NeedRow['quantity'];
  fundingRoute: string | null;
  openedAt: Date | null;
}

const source: ListSource = {
  table: 'need',
  publicSince: 'opened_at',
  columns: `t.id, t.state, w.words ->> 'title' as title, left(w.words ->> 'problem', ${summaryLength}) as summary, l.language,
  t.country, t.place, t.sectors, nullif(t.facts -> 'quantity', 'null') as quantity, t.funding_route as "fundingRoute", t.opened_at as "openedAt",
  t.updated_at as "updatedAt", t.due_at as "dueAt", t.valid_until_on::text as "validUntil"`,
};

function filters(query: Query, bind: Bind): Condition[] {
  const conditions: Condition[] = [];
  if (query.sector) conditions.push({ sql: `t.sectors && ${bind(query.sector)}::text[]`, index: 'inverted' });
  if (query.country) conditions.push({ sql: `t.country = ${bind(query.country)}`, index: 'ordered' });
  if (query.fundingRoute) conditions.push({ sql: `t.funding_route = ${bind(query.fundingRoute)}` });
  if (query.state) conditions.push({ sql: `t.state = any(${bind(query.state)}::text[])` });
  if (query.organisation) conditions.push({ sql: `t.organisation_id = ${bind(query.organisation)}`, index: 'ordered' });
  if (query.demonstration !== undefined) conditions.push({ sql: `t.demonstration = ${bind(query.demonstration)}` });
  // Last: a row that fails a cheap filter is not asked for its words, which lie out of line.
  if (query.q) {
    const words = searchQueryOf(query.q);
    conditions.push(words === null ? { sql: 'false' } : { sql: `t.search_vector @@ ${bind(words)}::tsquery`, index: 'inverted' });
  }
  return conditions;
}

/**
 * The one statement of a page of needs; returns one row more than the page where another page follows.
 * Errors: `identity.sign_in_required` (own), `identity.forbidden` (all), `request.cursor_invalid`.
 */
export function needListSql(viewer: Viewer, query: Query): Statement {
  return listStatement(source, viewer, query, (bind) => filters(query, bind));
}

function presentRow(row: Row): NeedRow {
  return {
    ...presentShared(row), state: row.state, country: row.country, place: row.place, quantity: row.quantity, fundingRoute: row.fundingRoute,
    openedAt: row.openedAt?.toISOString() ?? null,
  };
}

/** A page of needs by filters, words and order. Errors as of `needListSql`. */
export async function listNeeds(app: Application, viewer: Viewer, query: Query): Promise<RouteOutput<typeof needRoutes.list>> {
  const { text, values } = needListSql(viewer, query);
  const rows = await app.dataSource.query<Row[]>(text, values);
  const { items, next } = pageFrom(rows, query.limit, (row) => cursorOfRow(row, query.sort));
  return { items: items.map(presentRow), next };
}
