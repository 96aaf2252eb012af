import type { needRoutes, NeedRow, RouteInput, RouteOutput } from '@team-osaka/contracts';
import type { NeedState, Viewer } from '@team-osaka/domain';
import type { Application } from '../application.js';
import { pageFrom } from '../keyset.js';
import { listConditions } from '../listing/list-filters.js';
import { cursorOfRow, listStatement, type Bind, type Condition, type ListSource, type Statement } from '../listing/list-statement.js';
import { presentShared, summaryLength, type SharedColumns } from '../listing/row.js';

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

/** Filters of this room that a list and a saved search share. */
export type NeedFilters = Omit<Query, 'scope' | 'sort' | 'language' | 'cursor' | 'limit'>;

/** All conditions of a query on a listing `t`. */
export const needFilters = (query: NeedFilters, bind: Bind): Condition[] => listConditions(query, ownFilters(query, bind), bind);

/** Filters that only this room has. */
function ownFilters(query: NeedFilters, bind: Bind): Condition[] {
  const conditions: Condition[] = [];
  if (query.country) conditions.push({ sql: `t.country = ${bind(query.country)}`, index: 'ordered' });
  if (query.fundingRoute) conditions.push({ sql: `t.funding_route = ${bind(query.fundingRoute)}` });
  return conditions;
}

/**
 * The one statement of a page of needs; returns one row more than the page where another page follows.
 * Errors: `identity.sign_in_required` (own), `identity.forbidden` (all), `request.cursor_invalid`.
 */
export function needListSql(viewer: Viewer, query: Query): Statement {
  return listStatement(source, viewer, query, (bind) => needFilters(query, bind));
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
