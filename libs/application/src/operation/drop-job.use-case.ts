import type { Viewer } from '@team-osaka/domain';
import type { Application } from '../application.js';
import { settleJob } from '../platform/settle-job.js';
import { decideParkedJob } from './decide-parked-job.js';

/** Gives a parked job up for good; a mail it was to send stays `failed`. Errors: those of `decideParkedJob`. */
export function dropJob(app: Application, viewer: Viewer, id: string, { reason }: { readonly reason: string }): Promise<null> {
  return decideParkedJob(app, viewer, { id, reason, event: 'operation.job_dropped' }, ({ manager, now }) => settleJob(manager, id, now));
}
