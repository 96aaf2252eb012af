import type { cooperationRoutes, MemorandumView, RouteInput } from '@team-osaka/contracts';
import type { Viewer } from '@team-osaka/domain';
import { MemorandumEntity, newId } from '@team-osaka/persistence';
import type { Application } from '../application.js';
import { insertOnce } from '../project/insert-once.js';
import { presentMemorandum } from './cooperation.presenter.js';
import { requirePartners } from './require-known.js';

/** The office records a memorandum. Errors: `cooperation.partner_not_found`, `cooperation.duplicate` where the code is taken. */
export async function recordMemorandum(app: Application, viewer: Viewer, facts: RouteInput<typeof cooperationRoutes.recordMemorandum>['body']): Promise<MemorandumView> {
  return app.transaction(viewer, async (unit) => {
    const [partner] = await requirePartners(unit.manager, [facts.partnerId], '/body/partnerId');
    const id = newId();
    await insertOnce(unit.manager, MemorandumEntity, { ...facts, id, createdAt: unit.now, updatedAt: unit.now }, 'cooperation.duplicate');
    await unit.record({ event: 'cooperation.recorded', payload: { id, kind: 'memorandum' }, subject: { kind: 'memorandum', id } });
    return presentMemorandum({ ...facts, id }, partner.name);
  });
}
