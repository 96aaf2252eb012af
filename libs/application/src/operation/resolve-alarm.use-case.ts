import { DomainError, type Viewer } from '@team-osaka/domain';
import { AlarmEntity } from '@team-osaka/persistence';
import { IsNull } from 'typeorm';
import type { Application } from '../application.js';
import { statedReason } from './decide-parked-job.js';

/** Closes an alarm; the same trouble raises a new one. Errors: `reason.required`, `operation.alarm_not_found`. */
export function resolveAlarm(app: Application, viewer: Viewer, id: string, body: { readonly reason: string }): Promise<null> {
  const reason = statedReason(body.reason);
  return app.transaction(viewer, async (unit) => {
    const { affected } = await unit.manager.update(AlarmEntity, { id, resolvedAt: IsNull() }, { resolvedAt: unit.now });
    if (affected !== 1) throw new DomainError('operation.alarm_not_found');
    await unit.record({ event: 'operation.alarm_resolved', payload: { id, reason }, subject: { kind: 'alarm', id }, reason });
    return null;
  });
}
