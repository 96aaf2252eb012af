/** What a mail server answered to a recipient's address. */
export interface Rejection {
  /** Three-digit reply code. */
  readonly responseCode: number | undefined;
  /** Command it answered. */
  readonly command: string | undefined;
  /** The whole reply. */
  readonly response: string | undefined;
}

/**
 * True where the reply says that the address itself does not work: enhanced status codes 5.1.0 to 5.1.6 and 5.1.10 (bad destination) or
 * 5.2.1 (mailbox disabled) of RFC 3463 and RFC 7505; without one 550, 551 or 553 to RCPT TO (RFC 5321). Everything else, such as a full mailbox
 * (5.2.2) or a policy (5.7.x), says nothing about the address.
 */
export function isHardBounce({ responseCode, command, response = '' }: Rejection): boolean {
  if (responseCode === undefined || responseCode < 500) return false;
  const [, subject, detail] = /\b5\.(\d{1,3})\.(\d{1,3})\b/.exec(response) ?? [];
  if (subject !== undefined) return (subject === '1' && ['0', '1', '2', '3', '4', '6', '10'].includes(detail ?? '')) || (subject === '2' && detail === '1');
  return command === 'RCPT TO' && [550, 551, 553].includes(responseCode);
}
