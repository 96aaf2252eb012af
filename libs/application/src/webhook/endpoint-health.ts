import { WebhookEndpointEntity } from '@team-osaka/persistence';
import type { EntityManager } from 'typeorm';
import { system, type Application } from '../application.js';
import { PermanentFailure } from '../platform/permanent-failure.js';
import { raiseAlarm } from '../platform/alarm.js';

/** Failed attempts without a success between them after which an endpoint is taken out of use. */
const mostFailures = 20;
/** The receiver says that it is gone for good (RFC 9110, 15.5.11). */
const gone = 410;

/** Notes a success; the failures before it are forgotten. */
export async function noteSuccess(manager: EntityManager, id: string, now: Date): Promise<void> {
  await manager.query('update webhook_endpoint set failures = 0, last_success_at = $2, last_error = null where id = $1', [id, now]);
}

/**
 * Notes a failed attempt. An endpoint that fails again and again, that is gone, or that may not be asked is taken out of use: its
 * organisation is told, and an alarm is raised. Returns whether it is still in use.
 */
export async function noteFailure(app: Application, { id, organisationId }: WebhookEndpointEntity, error: unknown): Promise<boolean> {
  const reason = (error instanceof Error ? error.message : String(error)).slice(0, 500);
  const isFinal = error instanceof PermanentFailure || isAbout(error, 'outcome', 'refused') || isAbout(error, 'status', gone);
  return app.transaction(system, async (unit) => {
    const [rows] = await unit.manager.query<[{ disabled: boolean }[], number]>(
      // Not a change of the record as people know it: its version stays.
      `update webhook_endpoint set failures = failures + 1, last_failure_at = $2, last_error = $3, state = case when $4 or failures + 1 >= ${mostFailures} then 'disabled' else state end
        where id = $1 and state = 'active' returning state = 'disabled' as disabled`,
      [id, unit.now, reason, isFinal],
    );
    const [row] = rows;
    if (!row?.disabled) return row !== undefined;
    await unit.record({ event: 'webhook.disabled', payload: { id: organisationId, reason }, subject: { kind: 'webhook', id }, reason });
    await raiseAlarm(app, 'webhook', id, reason);
    return false;
  });
}

const isAbout = (error: unknown, field: 'outcome' | 'status', value: string | number): boolean => error instanceof Error && field in error && (error as unknown as Record<string, unknown>)[field] === value;
