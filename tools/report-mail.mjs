#!/usr/bin/env node
/**
 * Hands a bounce mail or an abuse report, read from standard input, to the platform, signed. For the pipe of a mail server
 * (docs/operations/notifications.md); it stands alone, so that it can be copied to that server.
 *
 *   node report-mail.mjs --url https://network.example.org [--secret-file /etc/report-mail.secret]
 *
 * The secret is that of MAIL_REPORT_SECRET: from the file, else from the environment. Exit codes are those of sysexits.h: 0 heard; 65 (EX_DATAERR) the mail is
 * no report and its sender may know; 75 (EX_TEMPFAIL) not handed over, also for faults of the settings: the mail server keeps the mail and tries again.
 */
import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

/** The most that the platform takes. What a report says stands before the mail that it returns, so that a longer one loses nothing by the cut. */
const sentAtMost = 512 * 1024;
const patienceMs = 30_000;
const exitCodes = { heard: 0, noReport: 65, later: 75 };

async function firstBytes(stream) {
  const chunks = [];
  let length = 0;
  // Read to the end: a mail server whose pipe breaks takes that for a failure.
  for await (const chunk of stream) {
    if (length < sentAtMost) chunks.push(chunk);
    length += chunk.length;
  }
  return Buffer.concat(chunks).subarray(0, sentAtMost);
}

async function main() {
  const { values } = parseArgs({ options: { url: { type: 'string' }, 'secret-file': { type: 'string' } } });
  const secret = values['secret-file'] === undefined ? process.env.MAIL_REPORT_SECRET : readFileSync(values['secret-file'], 'utf8').trim();
  if (!values.url || !secret) throw new Error('Needed: --url, and --secret-file or MAIL_REPORT_SECRET.');
  const mail = await firstBytes(process.stdin);
  const time = Math.floor(Date.now() / 1000);
  const signature = createHmac('sha256', secret).update(`${time}.`).update(mail).digest('hex');
  const response = await fetch(new URL('/api/mail-reports/messages', values.url), {
    method: 'POST', headers: { 'content-type': 'message/rfc822', 'x-report-signature': `t=${time},v1=${signature}` }, body: mail, signal: AbortSignal.timeout(patienceMs),
  });
  const answer = await response.text();
  if (response.ok) return exitCodes.heard;
  console.error(`report-mail: ${response.status} ${answer.slice(0, 500)}`);
  return response.status === 422 ? exitCodes.noReport : exitCodes.later;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(`report-mail: ${error.message}${error.cause ? ` (${error.cause.message})` : ''}`);
  process.exitCode = exitCodes.later;
}
