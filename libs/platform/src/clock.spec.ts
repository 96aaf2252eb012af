import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { createClock } from './clock.js';

const folder = mkdtempSync(join(tmpdir(), 'clock-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('follows the offset in its file on every call', () => {
  const clockFile = join(folder, 'offset');
  const clock = createClock({ clockFile });
  expect(Math.abs(clock.now().getTime() - Date.now())).toBeLessThan(1_000);
  writeFileSync(clockFile, String(3 * 86_400_000));
  expect(Math.abs(clock.now().getTime() - Date.now() - 3 * 86_400_000)).toBeLessThan(1_000);
  writeFileSync(clockFile, 'soon');
  expect(() => clock.now()).toThrow(/milliseconds/);
});
