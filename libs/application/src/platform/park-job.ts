import { createHash } from 'node:crypto';
import { outboxChannel } from '../unit-of-work.js';
import type { Application } from '../application.js';
import { raiseAlarm } from './alarm.js';
import { settleJob } from './settle-job.js';

/** A queued job that nothing more is tried for. */
export interface FailedJob {
  /** The outbox row it came from, null where it came from elsewhere. */
  readonly outboxId: string | null;
  readonly jobId: string | undefined;
  readonly job: string;
  /** Whatever the queue held. */
  readonly data: unknown;
  readonly reason: string;
  readonly attempts: number;
}

const longestReason = 1_000;

/**
 * Parks a job with its reason, where an administrator finds it. A job that came from elsewhere gets an outbox row, always the same one for
 * the same job. What is done already is not parked.
 */
export async function parkJob(app: Application, { outboxId, jobId, job, data, reason, attempts }: FailedJob): Promise<void> {
  const { version, payload } = enveloped(data);
  await app.dataSource.query(
    `insert into outbox (id, created_at, job, payload, version, relayed_at, parked_at, parked_reason, attempts) values ($1, $2, $3, $4, $5, $2, $2, $6, $7)
     on conflict (id) do update set parked_at = excluded.parked_at, parked_reason = excluded.parked_reason, attempts = excluded.attempts where outbox.done_at is null`,
    // A NUL is the one character that PostgreSQL cannot keep.
    [outboxId ?? idFor(job, jobId, data), app.clock.now(), job.replaceAll('\0', ''), JSON.stringify(payload).replaceAll('\\u0000', ''), version, reason.replaceAll('\0', '').slice(0, longestReason), attempts],
  );
}

/** The end of a job that nothing more is tried for: parked, or an alarm where it comes again by itself. */
export async function giveUpJob(app: Application, failed: FailedJob, comesAgain: boolean): Promise<void> {
  if (!comesAgain || failed.outboxId === null) return parkJob(app, failed);
  await raiseAlarm(app, 'schedule', failed.job, failed.reason);
  await settleJob(app.dataSource, failed.outboxId, app.clock.now());
}

function enveloped(data: unknown): { version: number; payload: object } {
  const { version, payload } = (data ?? {}) as { version?: unknown; payload?: unknown };
  const isRead = Number.isInteger(version) && Math.abs(Number(version)) < 2 ** 31 && typeof payload === 'object' && payload !== null;
  return isRead ? { version: Number(version), payload } : { version: 0, payload: { data: data ?? null } };
}

/** The same id for the same foreign job, in the form of a version 8 UUID (RFC 9562: free for own use). */
function idFor(job: string, jobId: string | undefined, data: unknown): string {
  const hash = createHash('sha256').update(JSON.stringify([job, jobId, data])).digest('hex');
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}

/** Lets parked or lost jobs be handed over again: the relays are woken with the commit. */
export async function owe(manager: { query(sql: string, values?: unknown[]): Promise<unknown> }, ids: readonly string[], anew: boolean): Promise<void> {
  await manager.query(
    `update outbox set relayed_at = null, parked_at = null, parked_reason = null, attempts = 0, run = run + $2 where id = any($1) and done_at is null`, [ids, anew ? 1 : 0],
  );
  await manager.query(`select pg_notify($1, '')`, [outboxChannel]);
}
