import { isHardBounce } from '../hard-bounce.js';
import { addressOf, type Fields } from './field-blocks.js';
import type { Reported } from './read-report-mail.js';

/**
 * The recipients that a delivery status notification (RFC 3464) calls failed. One that is delayed, relayed or delivered has not failed, and one
 * that reached somebody under the same address (a list of people) is not dead. `words` is what the notification says to people.
 * Null where it tells of no recipient at all.
 */
export function failuresOf(blocks: readonly Fields[], words: string): Reported[] | null {
  const recipients = blocks.flatMap((fields) => {
    // A mail that was forwarded failed elsewhere: the address that it was sent to is the original one.
    const addresses = [addressOf(fields.get('original-recipient')), addressOf(fields.get('final-recipient'))].filter((one) => one !== undefined);
    const action = /^[a-z]+/i.exec(fields.get('action') ?? '')?.[0].toLowerCase();
    return addresses.length === 0 || action === undefined ? [] : [{ addresses, action, fields }];
  });
  if (recipients.length === 0) return null;
  const reached = new Set(recipients.flatMap(({ addresses, action }) => (['delivered', 'relayed', 'expanded'].includes(action) ? addresses[0]! : [])));
  return recipients.filter(({ action }) => action === 'failed').map(({ addresses, fields }) => {
    const status = /^[245]\.\d{1,3}\.\d{1,3}/.exec(fields.get('status') ?? '')?.[0];
    const diagnostic = fields.get('diagnostic-code') ?? '';
    return { kind: 'bounce', permanent: !reached.has(addresses[0]!) && saysDead(status, diagnostic, words), addresses, detail: [status, diagnostic].filter(Boolean).join(' ') };
  });
}

/** The status says it; where it says no more than "failed" (5.0.0, as Exim writes), the answer of the mail server does. */
function saysDead(status: string | undefined, diagnostic: string, words: string): boolean {
  if (status !== undefined && status !== '5.0.0') return isHardBounce({ responseCode: Number(status[0]) * 100, command: undefined, response: status });
  const [, code] = /^smtp[ \t]*;[ \t]*([2-5]\d\d)\b/i.exec(diagnostic) ?? [];
  // Which command was refused is told to people only: Postfix "in reply to end of DATA command", Exim "after end of data".
  const command = /end of data|\bDATA command/i.test(words) ? 'DATA' : 'RCPT TO';
  return code !== undefined && isHardBounce({ responseCode: Number(code), command, response: diagnostic });
}
