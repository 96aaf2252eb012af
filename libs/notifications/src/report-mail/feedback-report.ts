import { addressOf, type Fields } from './field-blocks.js';
import type { Reported } from './read-report-mail.js';

/** Types of feedback with which a recipient says that the mail was not wanted. Others (`not-spam`, `virus`, `auth-failure`) are no complaints. */
const complaints = ['abuse', 'fraud', 'opt-out', 'other'];

/** The complaint of a feedback report (RFC 5965); its recipient is often left out, then the original mail tells. Null where it has no type. */
export function complaintOf(fields: Fields | undefined): Reported[] | null {
  const type = /^[a-z-]+/i.exec(fields?.get('feedback-type') ?? '')?.[0].toLowerCase();
  if (fields === undefined || type === undefined) return null;
  if (!complaints.includes(type)) return [];
  const addresses = [addressOf(fields.get('original-rcpt-to')), addressOf(fields.get('removal-recipient'))].filter((one) => one !== undefined);
  return [{ kind: 'complaint', permanent: true, addresses, detail: [type, fields.get('user-agent')].filter(Boolean).join(' ') }];
}
