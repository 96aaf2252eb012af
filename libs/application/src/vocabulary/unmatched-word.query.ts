import type { RouteInput, RouteOutput, UnmatchedWord, vocabularyRoutes } from '@team-osaka/contracts';
import { DomainError, type Viewer } from '@team-osaka/domain';
import type { EntityManager } from 'typeorm';
import type { Application } from '../application.js';
import { decodeCursor, pageFrom } from '../keyset.js';
import { waitingNeed } from './waiting-need.js';

type Query = RouteInput<typeof vocabularyRoutes.listWords>['query'];

/** Needs named with a word; the list says how many more there are. */
const mentionedNeeds = 5;

interface WordRow {
  id: string;
  language: string;
  text: string;
  dismissed: boolean;
  count: number;
}

/** How many needs that wait for matches use the word. */
const words = `
  select word.id, word.language, word.text, word.dismissed_at is not null as dismissed, used.count
    from unmatched_word word,
         lateral (select count(*)::int as count from unmatched_word_need link join need on need.id = link.need_id and ${waitingNeed} where link.word_id = word.id) used`;

/** Words of needs that led to no concept, those of most needs first; `dismissed` shows what was set aside instead. */
export async function listUnmatchedWords(app: Application, _viewer: Viewer, query: Query): Promise<RouteOutput<typeof vocabularyRoutes.listWords>> {
  const cursor = decodeCursor(query.cursor);
  const { manager } = app.dataSource;
  const rows = await manager.query<WordRow[]>(
    `${words}
      where used.count > 0 and (word.dismissed_at is not null) = $1 and ($2::text is null or word.language = $2)
        and ($3::int is null or (used.count, word.id) < ($3, $4::uuid))
      order by used.count desc, word.id desc limit $5`,
    [query.dismissed ?? false, query.language ?? null, cursor ? Number(cursor[0]) : null, cursor?.[1] ?? null, query.limit + 1],
  );
  const page = pageFrom(rows, query.limit, (row) => [row.count, row.id]);
  return { items: await withNeeds(manager, page.items), next: page.next };
}

/** One word as the list shows it. Error: `vocabulary.word_not_found`. */
export async function readUnmatchedWord(app: Application, id: string): Promise<UnmatchedWord> {
  const { manager } = app.dataSource;
  const rows = await manager.query<WordRow[]>(`${words} where word.id = $1`, [id]);
  const [word] = await withNeeds(manager, rows);
  if (!word) throw new DomainError('vocabulary.word_not_found');
  return word;
}

async function withNeeds(manager: EntityManager, rows: readonly WordRow[]): Promise<UnmatchedWord[]> {
  const needs = await manager.query<{ word: string; id: string; title: string | null; language: string }[]>(
    `select word.id as word, used.id, used.title, used.language
       from unnest($1::uuid[]) as word(id),
            lateral (select need.id, need.texts->need.original_language->>'title' as title, need.original_language as language
                       from unmatched_word_need link join need on need.id = link.need_id and ${waitingNeed}
                      where link.word_id = word.id order by need.id desc limit ${mentionedNeeds}) used`,
    [rows.map(({ id }) => id)],
  );
  return rows.map((word) => ({
    ...word, needs: needs.filter((need) => need.word === word.id).map(({ id, title, language }) => ({ id, title: title ?? '', language })),
  }));
}
