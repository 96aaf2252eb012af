import { needMachine, technologyMachine } from '@team-osaka/domain';
import type { ChangedLabel } from '@team-osaka/persistence';
import type { EntityManager } from 'typeorm';
import { searchQueryOf } from '../listing/search-words.js';

/** Up to so many listings the texts themselves are looked through as well: a label may begin or end within a word as the search cuts it. */
const fewListings = 5_000;

const final = (machine: { readonly states: Readonly<Record<string, { readonly final?: boolean }>> }): string[] =>
  Object.entries(machine.states).flatMap(([state, rule]) => (rule.final ? [state] : []));
const finalStates = { need: final(needMachine), technology: final(technologyMachine) } as const;

/** Ids of the listings whose words hold one of the labels, whatever their state, unless their life is over. */
export async function listingsWith(manager: EntityManager, table: 'need' | 'technology', labels: readonly ChangedLabel[]): Promise<string[]> {
  const queries = labels.flatMap(({ text }) => searchQueryOf(text) ?? []).map((query) => `(${query})`);
  const [few] = await manager.query<{ few: boolean }[]>(`select count(*) <= $1 as few from (select 1 from ${table} limit $1 + 1) counted`, [fewListings]);
  const patterns = few?.few ? labels.map(({ text }) => containing(text)) : [];
  const rows = await manager.query<{ id: string }[]>(
    `select id from ${table} where state <> all($1) and search_vector @@ $2::tsquery
     union select id from ${table} where cardinality($3::text[]) > 0 and state <> all($1) and lower(texts::text) like any ($3)
     order by id`,
    [finalStates[table], queries.join(' | '), patterns],
  );
  return rows.map(({ id }) => id);
}

/** A pattern for the JSON of the texts. */
const containing = (text: string): string => `%${JSON.stringify(text.toLowerCase()).slice(1, -1).replace(/[\\%_]/g, '\\$&')}%`;
