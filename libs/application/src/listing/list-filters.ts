import type { Bind, Condition } from './list-statement.js';
import { searchQueryOf } from './search-words.js';

/** Filters that the lists of both rooms share. */
export interface SharedFilters {
  readonly q?: string | undefined;
  readonly sector?: readonly string[] | undefined;
  readonly state?: readonly string[] | undefined;
  readonly organisation?: string | undefined;
  readonly demonstration?: boolean | undefined;
}

/** Conditions of the shared filters around the room's own ones. */
export function listConditions(query: SharedFilters, own: readonly Condition[], bind: Bind): Condition[] {
  const conditions: Condition[] = [...own];
  if (query.sector) conditions.push({ sql: `t.sectors && ${bind(query.sector)}::text[]`, index: 'inverted' });
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
