import type { cooperationRoutes, RouteInput, RouteOutput } from '@team-osaka/contracts';
import { DomainError, type Viewer } from '@team-osaka/domain';
import { ActivityEntity } from '@team-osaka/persistence';
import type { Application } from '../application.js';
import { decodeCursor, pageFrom } from '../keyset.js';
import { presentActivity } from './cooperation.presenter.js';
import { isDay, periodEnd, periodStart } from './rough-date.js';

/**
 * Activities by date. `partner` asks for those a partner takes part in (as the partner or as a related one), `type` for those
 * that are of the type in the first or in a further place, `from` and `to` for a period of whole years or months.
 */
export async function listActivities(
  app: Application, _viewer: Viewer, query: RouteInput<typeof cooperationRoutes.listActivities>['query'],
): Promise<RouteOutput<typeof cooperationRoutes.listActivities>> {
  const found = app.dataSource.createQueryBuilder(ActivityEntity, 'activity').innerJoinAndSelect('activity.partner', 'partner');
  if (query.partner) found.andWhere('(activity.partnerId = :partner or :partner = any(activity.relatedPartnerIds))', { partner: query.partner });
  if (query.type) found.andWhere('(activity.type = any(:types) or activity.alsoTypes && :types)', { types: query.type });
  if (query.from) found.andWhere('activity.startsOn >= :from', { from: periodStart(query.from) });
  if (query.to) found.andWhere('activity.startsOn < :to', { to: periodEnd(query.to) });

  const direction = query.sort === 'newest' ? 'DESC' : 'ASC';
  const cursor = decodeCursor(query.cursor);
  if (cursor) {
    const [lastDay, lastId] = cursor;
    if (!isDay(lastDay)) throw new DomainError('request.cursor_invalid', { fields: [{ pointer: '/query/cursor', code: 'custom' }] });
    found.andWhere(`(activity.startsOn, activity.id) ${direction === 'DESC' ? '<' : '>'} (:lastDay::date, :lastId)`, { lastDay, lastId });
  }
  const rows = await found.orderBy('activity.startsOn', direction).addOrderBy('activity.id', direction).limit(query.limit + 1).getMany();
  const page = pageFrom(rows, query.limit, (row) => [row.startsOn, row.id]);
  return { items: page.items.map((row) => presentActivity(row, row.partner.name)), next: page.next };
}
