import type { ActivityView, cooperationRoutes, RouteInput } from '@team-osaka/contracts';
import type { Viewer } from '@team-osaka/domain';
import { ActivityEntity, newId } from '@team-osaka/persistence';
import type { Application } from '../application.js';
import { insertOnce } from '../project/insert-once.js';
import { presentActivity } from './cooperation.presenter.js';
import { requireMemorandum, requirePartners } from './require-known.js';
import { firstDay } from './rough-date.js';

/**
 * The office records a dated activity. Errors: `cooperation.partner_not_found`, `cooperation.memorandum_not_found`,
 * `cooperation.duplicate` where the code is taken.
 */
export async function recordActivity(app: Application, viewer: Viewer, facts: RouteInput<typeof cooperationRoutes.recordActivity>['body']): Promise<ActivityView> {
  return app.transaction(viewer, async (unit) => {
    const [partner] = await requirePartners(unit.manager, [facts.partnerId], '/body/partnerId');
    if (facts.relatedPartnerIds.length > 0) await requirePartners(unit.manager, facts.relatedPartnerIds, '/body/relatedPartnerIds');
    if (facts.memorandumId !== null) await requireMemorandum(unit.manager, facts.memorandumId);
    const id = newId();
    const row = { ...facts, id, startsOn: firstDay(facts.date), createdAt: unit.now, updatedAt: unit.now };
    await insertOnce(unit.manager, ActivityEntity, row, 'cooperation.duplicate');
    await unit.record({ event: 'cooperation.recorded', payload: { id, kind: 'activity' }, subject: { kind: 'activity', id } });
    return presentActivity({ ...facts, id }, partner.name);
  });
}
