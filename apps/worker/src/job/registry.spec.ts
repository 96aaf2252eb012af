import { jobs, jobVersion } from '@team-osaka/contracts';
import { PermanentFailure, type Application } from '@team-osaka/application';
import { describe, expect, test } from '@jest/globals';
import { defineHandler, type Handler } from './handler.js';
import { createRegistry } from './registry.js';

const names = Object.keys(jobs) as (keyof typeof jobs)[];
const all: readonly Handler[] = names.map((name) => defineHandler(name, () => Promise.resolve()));
const id = '01a1fff5-d4b5-75fd-afcf-554cdeb670d9';

describe('the registry', () => {
  test('takes exactly one handler per job', () => {
    expect(() => createRegistry(all)).not.toThrow();
    expect(() => createRegistry(all.slice(1))).toThrow(`These jobs have no handler: ${names[0]}.`);
    expect(() => createRegistry([...all, ...all.slice(0, 1)])).toThrow(`The job "${names[0]}" has more than one handler.`);
  });

  test('finds the handler and the payload of a job', () => {
    const { handler, payload } = createRegistry(all).resolve('match.suggest-for-need', { version: jobVersion, payload: { id } });
    expect(handler.job).toBe('match.suggest-for-need');
    expect(payload).toEqual({ id });
  });

  test.each([
    ['an unknown name', 'match.dance', { version: jobVersion, payload: {} }, 'There is no job named "match.dance".'],
    ['an old version', 'match.sweep', { version: 0, payload: {} }, 'has version 0'],
    ['no envelope', 'match.sweep', { id }, 'carries no version'],
    ['nothing at all', 'match.sweep', undefined, 'carries no version'],
  ])('parks %s for good, with the reason', (_what, name, data, reason) => {
    expect(() => createRegistry(all).resolve(name, data)).toThrow(PermanentFailure);
    expect(() => createRegistry(all).resolve(name, data)).toThrow(reason);
  });

  test.each([[{}], [{ id: 'no id' }], [{ id, more: true }], [null]])('parks a payload that its contract refuses: %j', async (payload) => {
    const handler = defineHandler('match.suggest-for-need', () => Promise.reject(new Error('must not run')));
    const context = { settled: () => undefined, delivered: () => undefined, firstAttempt: true, lastAttempt: false, outboxId: null, post: { mailer: { send: () => Promise.resolve() }, webhooks: { post: () => Promise.resolve() }, mailFrom: 'network@example.org', publicUrl: 'https://network.example.org', process: 'test', inHand: new Set<string>(), dueRecordOf: () => Promise.resolve(undefined), sent: () => Promise.resolve() } };
    await expect(handler.run({} as Application, payload, context)).rejects.toThrow('does not fit its contract');
  });
});
