import { z } from 'zod';
import { defineRoute } from '../route.js';
import { id, idParams, instant, pageOf, paging, prose } from '../shape.js';

const count = z.int().min(0);

/** Something that went wrong although the work went on; equal ones are counted while the first is open. */
const alarm = z.strictObject({ id, kind: z.enum(['template', 'schedule', 'webhook']), subject: z.string(), message: z.string(), count, firstAt: instant, lastAt: instant });
export type OperationAlarm = z.output<typeof alarm>;

/** A job that nothing more is tried for until an administrator decides. `attempts`: how often it was tried. */
const parkedJob = z.strictObject({ id, job: z.string(), payload: z.record(z.string(), z.unknown()), version: z.int(), reason: z.string(), attempts: count, createdAt: instant, parkedAt: instant });
export type ParkedJob = z.output<typeof parkedJob>;

const decision = { params: idParams, body: z.strictObject({ reason: prose(2000) }) };

/** Background work as administrators see it. */
export const operationRoutes = {
  read: defineRoute({
    name: 'operation.read', method: 'GET', path: '/operations', permission: 'operation.read',
    summary: 'Outbox (ages in milliseconds), queues, deliveries (sent, bounced, suppressed: within the last day), schedules, workers and open alarms',
    response: z.strictObject({
      outbox: z.strictObject({ owed: count, oldestOwedMs: count, handedOver: count, parked: count }),
      queueBackend: z.enum(['redis', 'postgres']),
      queues: z.array(z.strictObject({ name: z.string(), waiting: count, active: count, delayed: count, failed: count })),
      deliveries: z.strictObject({ pending: count, held: count, sending: count, sent: count, failed: count, bounced: count, suppressed: count }),
      workers: count,
      schedules: z.array(z.strictObject({ name: z.string(), lastAt: instant })),
      alarms: z.array(alarm),
    }),
  }),
  metrics: defineRoute({
    name: 'operation.metrics', method: 'GET', path: '/metrics', permission: 'metrics.read', mediaType: 'text/plain', summary: 'Measures for Prometheus: for administrators, and for whoever brings METRICS_TOKEN as bearer token', response: z.string(),
  }),
  listParked: defineRoute({ name: 'operation.list-parked', method: 'GET', path: '/operations/parked', permission: 'operation.read', summary: 'Parked jobs, newest first', query: z.strictObject({ ...paging }), response: pageOf(parkedJob) }),
  replay: defineRoute({
    name: 'operation.replay', method: 'POST', path: '/operations/parked/:id/replay', permission: 'operation.decide', summary: 'Try a parked job anew; needs a reason', ...decision, response: z.null(), status: 204,
  }),
  drop: defineRoute({
    name: 'operation.drop', method: 'POST', path: '/operations/parked/:id/drop', permission: 'operation.decide', summary: 'Give a parked job up; needs a reason', ...decision, response: z.null(), status: 204,
  }),
  resolveAlarm: defineRoute({
    name: 'operation.resolve-alarm', method: 'POST', path: '/operations/alarms/:id/resolution', permission: 'operation.decide', summary: 'Close an alarm; needs a reason', ...decision, response: z.null(), status: 204,
  }),
};
