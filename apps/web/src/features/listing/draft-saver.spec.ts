import { describe, expect, test } from '@jest/globals';
import { ApiProblem } from '../../shared/api.js';
import { DraftSaver, type SaveRequest } from './draft-saver.js';

/** A saver whose timers fire when the test says so and whose server answers as told. */
function setUp(answer: (request: SaveRequest<string>) => Promise<{ version: number }>) {
  const sent: SaveRequest<string>[] = [];
  let pending: (() => void) | null = null;
  let delay = 0;
  const saver = new DraftSaver<string, { version: number }>({
    stored: 'a',
    version: 1,
    send: (request) => {
      sent.push(request);
      return answer(request);
    },
    after: (milliseconds, then) => {
      pending = then;
      delay = milliseconds;
      return () => {
        pending = null;
      };
    },
    now: () => new Date('2026-03-01T09:00:00Z'),
  });
  return { saver, sent, waits: () => (pending === null ? null : delay) };
}
const stored = (request: SaveRequest<string>): Promise<{ version: number }> => Promise.resolve({ version: request.version + 1 });

describe('a draft that is saved as one types', () => {
  test('waits for a pause, then sends what is wanted with the version last stored', async () => {
    const { saver, sent, waits } = setUp(stored);
    saver.want('ab');
    saver.want('abc');
    expect(saver.status()).toEqual({ kind: 'waiting' });
    expect(waits()).toBe(900);
    expect(await saver.flush()).toBe(true);
    saver.want('abcd');
    await saver.flush();
    expect(sent).toEqual([{ stored: 'a', wanted: 'abc', version: 1 }, { stored: 'abc', wanted: 'abcd', version: 2 }]);
    expect(saver.status()).toEqual({ kind: 'saved', at: new Date('2026-03-01T09:00:00Z') });
    expect(saver.version).toBe(3);
  });

  test('sends what was typed during a save afterwards, never two at once', async () => {
    let inFlight = 0;
    let most = 0;
    const { saver, sent } = setUp(async (request) => {
      inFlight += 1;
      most = Math.max(most, inFlight);
      if (request.version === 1) saver.want('abc');
      await Promise.resolve();
      inFlight -= 1;
      return { version: request.version + 1 };
    });
    saver.want('ab');
    expect(await saver.flush()).toBe(true);
    expect(sent.map(({ wanted }) => wanted)).toEqual(['ab', 'abc']);
    expect(most).toBe(1);
  });

  test('keeps what was typed when the connection fails, and tries again later and later', async () => {
    let isOnline = false;
    const { saver, waits } = setUp((request) => (isOnline ? stored(request) : Promise.reject(new ApiProblem(0, 'platform.unreachable'))));
    saver.want('ab');
    expect(await saver.flush()).toBe(false);
    expect(saver.status().kind).toBe('retrying');
    expect(waits()).toBe(3000);
    await saver.flush();
    expect(waits()).toBe(10_000);
    expect(saver.isDirty()).toBe(true);
    isOnline = true;
    expect(await saver.flush()).toBe(true);
  });

  test('does not repeat what the server refuses until it changes', async () => {
    const { saver, sent, waits } = setUp((request) => (request.wanted === 'bad' ? Promise.reject(new ApiProblem(422, 'request.invalid')) : stored(request)));
    saver.want('bad');
    expect(await saver.flush()).toBe(false);
    expect(saver.status().kind).toBe('refused');
    expect(waits()).toBeNull();
    saver.want('good');
    expect(await saver.flush()).toBe(true);
    expect(sent).toHaveLength(2);
  });

  test('sends nothing more once somebody else changed the record', async () => {
    const { saver, sent } = setUp(() => Promise.reject(new ApiProblem(409, 'need.stale_version')));
    saver.want('ab');
    await saver.flush();
    saver.want('abc');
    expect(await saver.flush()).toBe(false);
    expect(saver.status().kind).toBe('conflict');
    expect(sent).toHaveLength(1);
  });

  test('forgets what was typed and taken back', async () => {
    const { saver, sent } = setUp(stored);
    saver.want('ab');
    saver.want('a');
    expect(await saver.flush()).toBe(true);
    expect(sent).toEqual([]);
    expect(saver.status()).toEqual({ kind: 'unchanged' });
  });
});
