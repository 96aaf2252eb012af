import { DomainError, type Viewer } from '@team-osaka/domain';
import { OutboxEntity } from '@team-osaka/persistence';
import { IsNull, Not } from 'typeorm';
import type { Application } from '../application.js';
import type { UnitOfWork } from '../unit-of-work.js';

/** What an administrator wrote; throws `reason.required` where nothing was. */
export function statedReason(reason: string): string {
  const stated = reason.trim();
  if (stated === '') throw new DomainError('reason.required', { fields: [{ pointer: '/body/reason', code: 'required' }] });
  return stated;
}

/**
 * Decides a parked job: the row is locked, the decision and its reason are recorded, `act` does the rest, all in one transaction.
 * Errors: `reason.required`; `operation.job_not_found` where no job of that id is parked (any more).
 */
export async function decideParkedJob(
  app: Application, viewer: Viewer, decision: { readonly id: string; readonly reason: string; readonly event: 'operation.job_replayed' | 'operation.job_dropped' },
  act: (unit: UnitOfWork, row: OutboxEntity) => Promise<void>,
): Promise<null> {
  const reason = statedReason(decision.reason);
  return app.transaction(viewer, async (unit) => {
    const row = await unit.manager.findOne(OutboxEntity, { where: { id: decision.id, parkedAt: Not(IsNull()), doneAt: IsNull() }, lock: { mode: 'pessimistic_write' } });
    if (!row) throw new DomainError('operation.job_not_found');
    await act(unit, row);
    await unit.record({ event: decision.event, payload: { id: row.id, job: row.job, reason }, subject: { kind: 'job', id: row.id }, reason });
    return null;
  });
}
