import type { RouteInput, RouteOutput, technologyRoutes, TechnologyRow } from '@team-osaka/contracts';
import type { TechnologyState, Viewer } from '@team-osaka/domain';
import type { Application } from '../application.js';
import { pageFrom } from '../keyset.js';
import { listConditions } from '../listing/list-filters.js';
import { cursorOfRow, listStatement, type Bind, type Condition, type ListSource, type Statement } from '../listing/list-statement.js';
import { presentShared, summaryLength, type SharedColumns } from '../listing/row.js';

type Query = RouteInput<typeof technologyRoutes.list>['query'];

interface Row extends SharedColumns {
  state: TechnologyState;
  jcmScopes: number[];
  trl: number | null;
  countriesServed: string[];
  deployedIn: string[];
  publishedAt: Date | null;
}

const source: ListSource = {
  table: 'technology',
  publicSince: 'published_at',
  columns: `t.id, t.state, w.words ->> 'title' as title, coalesce(nullif(w.words ->> 'summary', ''), left(w.words ->> 'description', ${summaryLength})) as summary, l.language,
  t.sectors, t.jcm_scopes as "jcmScopes", t.trl, t.countries_served as "countriesServed", t.deployed_in as "deployedIn", t.published_at as "publishedAt",
  t.updated_at as "updatedAt", t.due_at as "dueAt", t.valid_until_on::text as "validUntil"`,
};

/** Filters of this room that a list and a saved search share. */
export type TechnologyFilters = Omit<Query, 'scope' | 'sort' | 'language' | 'cursor' | 'limit'>;

/** All conditions of a query on a listing `t`. */
export const technologyFilters = (query: TechnologyFilters, bind: Bind): Condition[] => listConditions(query, ownFilters(query, bind), bind);

/** Filters that only this room has. */
function ownFilters(query: TechnologyFilters, bind: Bind): Condition[] {
  const conditions: Condition[] = [];
  if (query.jcmScope) conditions.push({ sql: `t.jcm_scopes @> ${bind([query.jcmScope])}::int[]`, index: 'inverted' });
  if (query.servesCountry) conditions.push({ sql: `t.countries_served @> ${bind([query.servesCountry])}::text[]`, index: 'inverted' });
  if (query.deployedIn) conditions.push({ sql: `t.deployed_in @> ${bind([query.deployedIn])}::text[]`, index: 'inverted' });
  if (query.trlMin) conditions.push({ sql: `t.trl_reached @> ${bind([query.trlMin])}::int[]`, index: 'inverted' });
  return conditions;
}

/**
 * The one statement of a page of technologies; returns one row more than the page where another page follows.
 * Errors: `identity.sign_in_required` (own), `identity.forbidden` (all), `request.cursor_invalid`.
 */
export function technologyListSql(viewer: Viewer, query: Query): Statement {
  return listStatement(source, viewer, query, (bind) => technologyFilters(query, bind));
}

function presentRow(row: Row): TechnologyRow {
  return {
    ...presentShared(row), state: row.state, jcmScopes: row.jcmScopes, trl: row.trl, countriesServed: row.countriesServed, deployedIn: row.deployedIn,
    publishedAt: row.publishedAt?.toISOString() ?? null,
  };
}

/** A page of technologies by filters, words and order. Errors as of `technologyListSql`. */
export async function listTechnologies(app: Application, viewer: Viewer, query: Query): Promise<RouteOutput<typeof technologyRoutes.list>> {
  const { text, values } = technologyListSql(viewer, query);
  const rows = await app.dataSource.query<Row[]>(text, values);
  const { items, next } = pageFrom(rows, query.limit, (row) => cursorOfRow(row, query.sort));
  return { items: items.map(presentRow), next };
}
