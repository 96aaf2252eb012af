import { Writable } from 'node:stream';
import { expect, test } from '@jest/globals';
import { pino } from 'pino';
import { redactedPaths } from './logger.js';

test('secrets never reach a log line', () => {
  let written = '';
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      written += chunk.toString();
      done();
    },
  });
  const logger = pino({ redact: { paths: [...redactedPaths], censor: '[hidden]' } }, stream);
  logger.info(
    {
      password: 'hunter2',
      body: { newPassword: 'hunter2', email: 'a@example.org' },
      req: { headers: { cookie: 'hunter2', authorization: 'hunter2', 'set-cookie': 'hunter2' } },
    },
    'line',
  );
  expect(written).not.toContain('hunter2');
  expect(written).toContain('a@example.org');
});
