import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { backends, runJobs, startSystem, type System } from '../harness/index.js';

describe.each(backends)('a mail server that never answers, with queues in %s', (backend) => {
  let system: System;
  let server: Server;
  const sockets = new Set<Socket>();

  beforeAll(async () => {
    server = createServer((socket) => {
      sockets.add(socket.on('error', () => undefined));
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    system = await startSystem({ backend, contents: 'demonstration', env: { SMTP_URL: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`, SWEEP_INTERVAL_MS: '3600000' } });
  }, 120_000);
  afterAll(async () => {
    for (const socket of sockets) socket.destroy();
    server.close();
    await system.stop();
  });

  test('holds up nothing that is told in the application', async () => {
    const [official] = await system.database.query<{ id: string; need: string }>(
      `select p.id, n.id as need from need n join organisation o on o.id = n.organisation_id and o.membership_state = 'approved'
         join person p on p.organisation_id = o.id and p.role = 'official' and p.status = 'active' order by p.id limit 1`);
    const events = Array.from({ length: 200 }, () => randomUUID());
    const tell = (event: string) => ({ job: 'notification.announce', payload: { eventId: event, event: 'need.opened', payload: { id: official?.need }, occurredAt: '2026-01-01T00:00:00.000Z' } });
    // One after the other, so that each must find its way while mails hang.
    for (const event of events.slice(0, 20)) await runJobs(system.database, [tell(event)]);
    await runJobs(system.database, events.slice(20).map(tell));
    const told = await system.database.query('select 1 from notification where recipient_id = $1 and event_id = any($2)', [official?.id, events]);
    const mails = await system.database.query<{ state: string }>('select distinct state from delivery where recipient_id = $1 and event_id = any($2) order by state', [official?.id, events]);
    expect(told).toHaveLength(events.length);
    expect(mails.map(({ state }) => state)).toEqual(['pending', 'sending']);
    expect(sockets.size).toBeGreaterThan(0);
  }, 60_000);
});
