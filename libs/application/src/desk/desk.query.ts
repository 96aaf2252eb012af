import { deskKinds, type DeskItem, type DeskKind, type deskRoutes, type RouteInput, type RouteOutput } from '@team-osaka/contracts';
import type { Viewer } from '@team-osaka/domain';
import type { Application } from '../application.js';
import { pageFrom } from '../keyset.js';
import { readingLanguage } from '../reading-language.js';
import { afterCursor, byInstant, byScore, orderBy } from '../sort-order.js';
import { deskBranches, deskCountsSql, type DeskSqlRow } from './desk-sql.js';
import { deskActionsFor } from './desk.policy.js';

export type DeskQuery = RouteInput<typeof deskRoutes.list>['query'];

const orders = {
  due: byInstant('d.due_at', 'asc', true),
  oldest: byInstant('d.waiting_since', 'asc'),
  score: byScore('d.score'),
} as const;

/** One queue of all that waits for a decision of the office: memberships, technologies, needs, matches. */
export async function listDesk(app: Application, viewer: Viewer, query: DeskQuery): Promise<RouteOutput<typeof deskRoutes.list>> {
  const now = app.clock.now();
  const order = orders[query.sort];
  const parameters: unknown[] = [readingLanguage(viewer), now];
  // Every branch sees both parameters, so that their types are known whichever kinds are asked for.
  const conditions = ['$1::text is not null', '$2::timestamptz is not null', ...filters(query, parameters), afterCursor(order, 'd.id', query.cursor, parameters) ?? 'true'];
  parameters.push(query.limit + 1);
  const rows = await app.dataSource.query<DeskSqlRow[]>(
    `select d.*, ${order.cursorKey} as sort_key from (${branches(query).join(' union all ')}) d
      where ${conditions.join(' and ')} ${orderBy(order, 'd.id')} limit $${parameters.length}`,
    parameters,
  );
  const page = pageFrom(rows, query.limit, (row) => [row.sort_key, row.id]);
  return { items: page.items.map((row) => present(viewer, row, now)), next: page.next };
}

/** How much waits, by kind, and how many suggestions of the engine nobody has looked at. */
export async function countDesk(app: Application, _viewer: Viewer): Promise<RouteOutput<typeof deskRoutes.counts>> {
  const rows = await app.dataSource.query<{ kind: string; waiting: number; overdue: number }[]>(deskCountsSql, [app.clock.now()]);
  const of = (kind: string): { waiting: number; overdue: number } => rows.find((row) => row.kind === kind) ?? { waiting: 0, overdue: 0 };
  return {
    kinds: deskKinds.map((kind) => ({ kind, waiting: of(kind).waiting, overdue: of(kind).overdue })),
    suggestions: of('suggestion').waiting,
  };
}

/** Only matches have a confidence, so that asking for one asks for matches. */
function branches(query: DeskQuery): string[] {
  const all = deskBranches(query.suggestions === true);
  const wanted: readonly DeskKind[] = query.confidence ? ['match'] : deskKinds;
  const kinds = wanted.filter((kind) => !query.kind || query.kind.includes(kind));
  return (kinds.length > 0 ? kinds : wanted).map((kind) => all[kind]);
}

function filters(query: DeskQuery, parameters: unknown[]): string[] {
  const conditions: string[] = [];
  const value = (given: unknown): string => `$${parameters.push(given)}`;
  if (query.q) conditions.push(`position(lower(${value(query.q)}) in lower(concat_ws(' ', d.title, d.subtitle))) > 0`);
  if (query.kind) conditions.push(`d.kind = any(${value(query.kind)})`);
  if (query.country) conditions.push(`d.country = ${value(query.country)}`);
  if (query.confidence) conditions.push(`d.confidence = any(${value(query.confidence)})`);
  if (query.overdue !== undefined) conditions.push(`(d.due_at is not null and d.due_at < $2) = ${value(query.overdue)}`);
  return conditions;
}

function present(viewer: Viewer, row: DeskSqlRow, now: Date): DeskItem {
  return {
    kind: row.kind, id: row.id, version: row.version, state: row.state, title: row.title ?? '', subtitle: row.subtitle ?? '', country: row.country,
    waitingSince: row.waiting_since.toISOString(), dueAt: row.due_at?.toISOString() ?? null, overdue: row.due_at !== null && row.due_at < now,
    score: row.score, confidence: row.confidence, origin: row.origin, actions: deskActionsFor(row.kind, row.state, viewer.role),
  };
}
