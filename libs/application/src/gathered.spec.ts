import { describe, expect, test } from '@jest/globals';
import { gathered } from './gathered.js';

describe('gathered work', () => {
  test('is done once for all who ask in one turn, and once for all who ask meanwhile', async () => {
    const runs: number[][] = [];
    let open: () => void = () => undefined;
    const double = gathered(async (numbers: readonly number[]) => {
      runs.push([...numbers]);
      await new Promise<void>((resolve) => (open = resolve));
      return numbers.map((number) => number * 2);
    });
    const first = Promise.all([double(1), double(2)]);
    await Promise.resolve();
    const second = Promise.all([double(3), double(4)]);
    open();
    expect(await first).toEqual([2, 4]);
    open();
    expect(await second).toEqual([6, 8]);
    expect(runs).toEqual([[1, 2], [3, 4]]);
  });

  test('fails for those it was done for, and goes on', async () => {
    const ask = gathered((items: readonly string[]) => (items.includes('bad') ? Promise.reject(new Error('no')) : Promise.resolve(items)));
    await expect(Promise.allSettled([ask('bad'), ask('good')])).resolves.toMatchObject([{ status: 'rejected' }, { status: 'rejected' }]);
    await expect(ask('good')).resolves.toBe('good');
  });
});
