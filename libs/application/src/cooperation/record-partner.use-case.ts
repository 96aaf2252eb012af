import type { cooperationRoutes, PartnerView, RouteInput } from '@team-osaka/contracts';
import type { Viewer } from '@team-osaka/domain';
import { newId, PartnerEntity } from '@team-osaka/persistence';
import type { Application } from '../application.js';
import { insertOnce } from '../project/insert-once.js';
import { presentPartner } from './cooperation.presenter.js';

/** The office records a partner of the city. Error: `cooperation.duplicate` where the code is taken. */
export async function recordPartner(app: Application, viewer: Viewer, facts: RouteInput<typeof cooperationRoutes.recordPartner>['body']): Promise<PartnerView> {
  return app.transaction(viewer, async (unit) => {
    const id = newId();
    await insertOnce(unit.manager, PartnerEntity, { ...facts, id, createdAt: unit.now, updatedAt: unit.now }, 'cooperation.duplicate');
    await unit.record({ event: 'cooperation.recorded', payload: { id, kind: 'partner' }, subject: { kind: 'partner', id } });
    return presentPartner({ ...facts, id }, { memoranda: 0, activities: 0 });
  });
}
