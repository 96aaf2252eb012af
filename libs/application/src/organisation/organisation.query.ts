import type { OrganisationRow, organisationRoutes, OrganisationView, RouteInput } from '@team-osaka/contracts';
import { DomainError, isOffice, type Viewer } from '@team-osaka/domain';
import { queryTokens } from '@team-osaka/matching';
import { OrganisationEntity } from '@team-osaka/persistence';
import type { Application } from '../application.js';
import { decodeCursor, pageFrom, type Cursor } from '../keyset.js';
import { inLanguage } from '../localised.js';
import { listingCounts } from './listing-counts.js';
import { namesake } from './organisation-facts.js';
import { isVisible, publicMembershipStates } from './organisation.policy.js';
import { languageOf, presentOrganisation } from './organisation.presenter.js';

type ListQuery = RouteInput<typeof organisationRoutes.list>['query'];
type Row = Omit<OrganisationRow, 'name'> & { sortName: string };

/** Organisations the viewer may see, by words, filters and order, a page at a time. */
export async function listOrganisations(app: Application, viewer: Viewer, query: ListQuery): Promise<{ items: OrganisationRow[]; next: string | null }> {
  const byName = query.sort === 'name';
  const values: unknown[] = [];
  const value = (given: unknown): string => `$${values.push(given)}`;
  const where = [...visible(viewer, value), ...filters(query, value), ...after(decodeCursor(query.cursor), byName, value)];
  const order = byName ? 'sort_name, id' : 'id desc';
  // The counts are taken for the rows of the page only.
  const rows = await app.dataSource.query<Row[]>(
    `with o as (
       select id, names, kind, country, place, sectors, membership_state, demonstration, sort_name from organisation
       ${where.length > 0 ? `where ${where.join(' and ')}` : ''} order by ${order} limit ${value(query.limit + 1)}
     )
     select o.id, names, kind, country, place, sectors, membership_state as "membershipState", demonstration, sort_name as "sortName", t.technologies, n.needs
     from o ${listingCounts('o')} order by ${order}`,
    values,
  );
  const { items, next } = pageFrom(rows, query.limit, (row) => [byName ? row.sortName : null, row.id]);
  const language = languageOf(viewer);
  return { next, items: items.map(({ sortName: _, ...row }) => ({ ...row, name: inLanguage(row.names, language) })) };
}

type Value = (given: unknown) => string;

function visible(viewer: Viewer, value: Value): string[] {
  if (isOffice(viewer)) return [];
  const open = `membership_state = any(${value(publicMembershipStates)}::text[])`;
  return [viewer.role === 'public' ? open : `(${open} or id = ${value(viewer.organisationId)})`];
}

function filters({ q, kind, country, sector, membership }: ListQuery, value: Value): string[] {
  return [
    ...(kind ? [`kind = any(${value(kind)}::text[])`] : []),
    ...(country ? [`country = any(${value(country)}::text[])`] : []),
    ...(sector ? [`sectors && ${value(sector)}::text[]`] : []),
    ...(membership ? [`membership_state = any(${value(membership)}::text[])`] : []),
    ...(q ? words(queryTokens(q), value) : []),
  ];
}

/** Every word must be there; a text without any word finds nothing. */
const words = (tokens: string[], value: Value): string[] => [tokens.length > 0 ? `search_tokens @> ${value(tokens)}::text[]` : 'false'];

function after(cursor: Cursor | undefined, byName: boolean, value: Value): string[] {
  if (!cursor) return [];
  const [key, id] = cursor;
  if (byName !== (typeof key === 'string')) throw new DomainError('request.cursor_invalid', { fields: [{ pointer: '/query/cursor', code: 'custom' }] });
  return [byName ? `(sort_name, id) > (${value(key)}, ${value(id)}::uuid)` : `id < ${value(id)}::uuid`];
}

/** One organisation. Error: `organisation.not_found`, also where the viewer may not see it. */
export async function readOrganisation(app: Application, viewer: Viewer, id: string): Promise<OrganisationView> {
  const { manager } = app.dataSource;
  const organisation = await manager.findOneBy(OrganisationEntity, { id });
  if (!organisation || !isVisible(viewer, organisation)) throw new DomainError('organisation.not_found');
  return presentOrganisation(manager, viewer, organisation);
}

/** Id of the organisation of this kind and country that bears one of the names; null where there is none. */
export async function organisationIdByName(app: Application, house: Parameters<typeof namesake>[1]): Promise<string | null> {
  return (await namesake(app.dataSource.manager, house))?.id ?? null;
}
