import { expect, test } from '@jest/globals';
import { createRateLimitedLog } from './rate-limited-log.js';

test('lets one line through per interval and says how many it swallowed', () => {
  const written: [string, number][] = [];
  let now = 0;
  const log = createRateLimitedLog(
    (message, suppressed) => written.push([message, suppressed]),
    1_000,
    () => now,
  );
  for (now = 0; now <= 1_000; now += 10) log('broken');
  log('other');
  expect(written).toEqual([
    ['broken', 0],
    ['broken', 99],
    ['other', 0],
  ]);
});
