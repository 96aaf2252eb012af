import type { Viewer } from '@team-osaka/domain';
import type { Application } from '../application.js';
import { owe } from '../platform/park-job.js';
import { decideParkedJob } from './decide-parked-job.js';

/** Lets a parked job be tried anew, with all its attempts. A mail that was given up is owed again. Errors: those of `decideParkedJob`. */
export function replayJob(app: Application, viewer: Viewer, id: string, { reason }: { readonly reason: string }): Promise<null> {
  return decideParkedJob(app, viewer, { id, reason, event: 'operation.job_replayed' }, async ({ manager }, row) => {
    const { deliveryId } = row.payload as { deliveryId?: unknown };
    if ((row.job === 'notification.send-mail' || row.job === 'webhook.deliver') && typeof deliveryId === 'string') {
      await manager.query(`update delivery set state = 'pending', last_error = null where id::text = $1 and state = 'failed'`, [deliveryId]);
    }
    await owe(manager, [id], true);
  });
}
