import { DomainError, isOffice, type Viewer } from '@team-osaka/domain';
import { prepared } from '@team-osaka/persistence';
import { decodeCursor, type Cursor } from '../keyset.js';
import { languageSql, readingLanguage } from '../reading-language.js';
import { ofMember, publicStateCondition } from './public-listing.js';

/** A parameterised SQL statement. */
export interface Statement {
  readonly text: string;
  readonly values: unknown[];
}

/** Appends a value to the statement and names its parameter. */
export type Bind = (value: unknown) => string;

/** A filter on `t`, and whether an index helps: `ordered` keeps the order of the list, `inverted` is the index of words and sets. */
export interface Condition {
  readonly sql: string;
  readonly index?: 'ordered' | 'inverted';
}

/** What the list of one room reads. */
export interface ListSource {
  readonly table: 'technology' | 'need';
  /** Column of the time from which a listing is public. */
  readonly publicSince: string;
  /** Row columns of `t`, and of the words `w.words` in the reader's language. */
  readonly columns: string;
}

export interface ListQuery {
  readonly scope: 'public' | 'own' | 'all';
  readonly sort: 'newest' | 'oldest' | 'title';
  readonly language?: string | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/** How many rows in the order of the list are tried first; with `promising` hits among them, up to `furthest` rows; else the inverted index is asked. */
const probe = { first: 500, promising: 3, furthest: 5000 };

const refuseCursor = (): DomainError => new DomainError('request.cursor_invalid', { fields: [{ pointer: '/query/cursor', code: 'custom' }] });

/**
 * The statement of one page. Two paths find its ids: rows in list order tried one by one (quick for what is common) and the inverted index
 * (quick for what is rare). The planner cannot know which a word is, and a wrong guess reads the whole table; so the statement itself
 * decides: it tries the first rows in order, goes on where some of them hit, and asks the index where hardly any did or the page is still not
 * full. Either way the work is bounded.
 */
export function listStatement(source: ListSource, viewer: Viewer, query: ListQuery, filtersOf: (bind: Bind) => Condition[]): Statement {
  const values: unknown[] = [];
  const bind: Bind = (value) => `$${values.push(value)}`;
  const order = orderOf(source, query);
  const conditions = filtersOf(bind);
  const filters = conditions.filter(({ index }) => index !== 'ordered');
  const range = [...scopeOf(source, viewer, query, bind), ...cursorOf(query, order, bind), ...conditions.filter(({ index }) => index === 'ordered').map(({ sql }) => sql)];
  const wanted = query.limit + 1;
  const { key, direction } = order;
  const byKey = (alias: string, column: string): string => `order by ${alias}.${column} ${direction}, ${alias}.id ${direction}`;
  const all = (conditions: readonly string[]): string => conditions.join(' and ') || 'true';
  const everything = all([...range, ...filters.map(({ sql }) => sql)]);

  const tried = (rows: string, hits: string): string => `select t.id, t.${key} as key
  from (select * from ${source.table} t where ${all(range)} ${byKey('t', key)} ${rows}) t
  where ${all(filters.map(({ sql }) => sql))} ${byKey('t', key)} limit ${hits}`;
  const page = query.scope !== 'own' && filters.some(({ index }) => index === 'inverted')
    ? `with first as materialized (
  ${tried(`limit ${probe.first}`, String(wanted))}
), further as materialized (
  ${tried(`offset ${probe.first} limit ${probe.furthest - probe.first}`, `(select case when count(*) >= ${probe.promising} then ${wanted} - count(*) else 0 end from first)`)}
), probe as materialized (
  select id, key from first union all select id, key from further
), page as (
  select id, key from probe where (select count(*) from probe) = ${wanted}
  union all
  (select f.id, f.key from (select t.id, t.${key} as key from ${source.table} t where ${everything} offset 0) f
  where (select count(*) from probe) < ${wanted} ${byKey('f', 'key')} limit ${wanted})
)`
    : `with page as (
  select t.id, t.${key} as key from ${source.table} t where ${everything} ${byKey('t', key)} limit ${wanted}
)`;
  const language = bind(query.language ?? readingLanguage(viewer));
  const text = `${page}
select ${query.sort === 'title' ? 'page.key' : '(extract(epoch from page.key) * 1000000)::bigint'} as "sortKey", ${source.columns},
  o.id as "organisationId", coalesce(o.names ->> ${language}, o.names ->> 'en', (select name from jsonb_each_text(o.names) as n(language, name) limit 1), '') as "organisationName",
  o.kind as "organisationKind", o.country as "organisationCountry", o.demonstration as "organisationDemonstration"
from page
join ${source.table} t on t.id = page.id
join organisation o on o.id = t.organisation_id
cross join lateral (select ${languageSql('t', language)} as language, t.texts as texts offset 0) l
cross join lateral (select l.texts -> l.language as words offset 0) w
${byKey('page', 'key')}`;
  return { text: prepared(text), values };
}

interface Order {
  readonly key: string;
  readonly direction: 'asc' | 'desc';
}

function orderOf(source: ListSource, { sort, scope }: ListQuery): Order {
  if (sort === 'title') return { key: 'sort_title', direction: 'asc' };
  return { key: scope === 'public' ? source.publicSince : 'updated_at', direction: sort === 'newest' ? 'desc' : 'asc' };
}

function scopeOf(source: ListSource, viewer: Viewer, { scope }: ListQuery, bind: Bind): string[] {
  switch (scope) {
    case 'public':
      return [`t.${publicStateCondition[source.table]}`, ofMember('t')];
    case 'own':
      if (viewer.role === 'public') throw new DomainError('identity.sign_in_required');
      return [`t.organisation_id = ${bind(viewer.organisationId)}`];
    case 'all':
      if (!isOffice(viewer)) throw new DomainError('identity.forbidden');
      return [];
  }
}

/** Latest time a cursor may carry, in microseconds: the year 2255, far inside what both sides can hold. */
const latestMicroseconds = 9e15;

function cursorOf(query: ListQuery, { key, direction }: Order, bind: Bind): string[] {
  const cursor = decodeCursor(query.cursor);
  if (!cursor) return [];
  const [last, id] = cursor;
  const isTime = typeof last === 'number' && Number.isSafeInteger(last) && last >= 0 && last < latestMicroseconds;
  if (query.sort === 'title' ? typeof last !== 'string' || last.includes('\0') : !isTime) throw refuseCursor();
  const bound = query.sort === 'title' ? `${bind(last)}::text` : `timestamptz 'epoch' + ${bind(last)}::float8 * interval '1 microsecond'`;
  return [`(t.${key}, t.id) ${direction === 'asc' ? '>' : '<'} (${bound}, ${bind(id)}::uuid)`];
}

/** The cursor behind a row. Times are microseconds since 1970, as exact as the database keeps them. */
export function cursorOfRow(row: { sortKey: string; id: string }, sort: ListQuery['sort']): Cursor {
  return [sort === 'title' ? row.sortKey : Number(row.sortKey), row.id];
}
