import type { cooperationRoutes, RouteInput, RouteOutput } from '@team-osaka/contracts';
import type { Viewer } from '@team-osaka/domain';
import { MemorandumEntity } from '@team-osaka/persistence';
import type { Application } from '../application.js';
import { decodeCursor, pageFrom } from '../keyset.js';
import { presentMemorandum } from './cooperation.presenter.js';

// ISO 8601 prefixes sort as text.
const signed = `(memorandum.signed->>'start')`;

/** Memoranda of the city, newest first; `partner` asks for those of one partner. */
export async function listMemoranda(
  app: Application, _viewer: Viewer, query: RouteInput<typeof cooperationRoutes.listMemoranda>['query'],
): Promise<RouteOutput<typeof cooperationRoutes.listMemoranda>> {
  const found = app.dataSource.createQueryBuilder(MemorandumEntity, 'memorandum').innerJoinAndSelect('memorandum.partner', 'partner');
  if (query.partner) found.andWhere('memorandum.partnerId = :partner', { partner: query.partner });
  const cursor = decodeCursor(query.cursor);
  if (cursor) found.andWhere(`(${signed}, memorandum.id) < (:lastSigned, :lastId)`, { lastSigned: String(cursor[0]), lastId: cursor[1] });
  const rows = await found.addSelect(signed, 'signed_start').orderBy('signed_start', 'DESC').addOrderBy('memorandum.id', 'DESC').limit(query.limit + 1).getMany();
  const page = pageFrom(rows, query.limit, (row) => [row.signed.start, row.id]);
  return { items: page.items.map((row) => presentMemorandum(row, row.partner.name)), next: page.next };
}
