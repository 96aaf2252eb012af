import PostalMime, { type Attachment, type Email } from 'postal-mime';
import { clip, oneLine } from '../localise.js';
import { failuresOf } from './delivery-status.js';
import { complaintOf } from './feedback-report.js';
import { fieldBlocks } from './field-blocks.js';

/** What a report says of one recipient. */
export interface Reported {
  readonly kind: 'bounce' | 'complaint';
  /** True where the address itself does not work, or its owner complains. */
  readonly permanent: boolean;
  /** As the report names it: first the address that was written to, then that where the mail ended. None where the report hides it. */
  readonly addresses: readonly string[];
  readonly detail: string;
}

/** A mail that reports about another. */
export interface ReportMail {
  /** Its own Message-ID, where it has one. */
  readonly messageId: string | undefined;
  /** ISO 8601, UTC; undefined where it is not known. */
  readonly writtenAt: string | undefined;
  /** Message-ID of the mail that it is about. */
  readonly about: string | undefined;
  /** Empty where the report is of nothing that failed (a delay, a receipt). */
  readonly reported: readonly Reported[];
}

const deliveryStatus = /^message\/(global-)?delivery-status$/;
const original = /^(message\/rfc822|message\/global(-headers)?|text\/rfc822-headers)$/;

/**
 * Reads a bounce mail (RFC 3464) or an abuse report (RFC 5965) as a mail server received it. Null where the mail is neither, or cannot be read as a
 * mail. A report inside another mail is none: somebody has forwarded it.
 */
export async function readReportMail(raw: Uint8Array): Promise<ReportMail | null> {
  const mail = await parsed(raw);
  if (mail === null) return null;
  const status = mail.attachments.find(({ mimeType }) => deliveryStatus.test(mimeType));
  const feedback = mail.attachments.find(({ mimeType }) => mimeType === 'message/feedback-report');
  const report = status ?? feedback;
  if (report === undefined) return null;
  const blocks = fieldBlocks(report.content);
  const reported = status ? failuresOf(blocks, mail.text ?? '') : complaintOf(blocks[0]);
  if (reported === null) return null;
  const writtenAt = mail.date !== undefined && /^\d{4}-.*Z$/.test(mail.date) ? mail.date : undefined;
  return { messageId: mail.messageId, writtenAt, about: aboutOf(mail), reported: reported.map((one) => ({ ...one, detail: clip(oneLine(one.detail), 1000) })) };
}

/** Nothing that is nested deeply or without end is a report. */
const limits = { maxNestingDepth: 10, maxHeadersSize: 256 * 1024, forceRfc822Attachments: true };

async function parsed(raw: Uint8Array): Promise<Email | null> {
  try {
    return await PostalMime.parse(raw, limits);
  } catch {
    return null;
  }
}

/** What is returned of the mail names it; where nothing is, the report may answer it. */
function aboutOf(mail: Email): string | undefined {
  const returned: Attachment | undefined = mail.attachments.find(({ mimeType }) => original.test(mimeType));
  const [head] = returned === undefined ? [] : fieldBlocks(returned.content);
  return /<[^\s<>]{1,400}>/.exec(head?.get('message-id') ?? mail.inReplyTo ?? '')?.[0];
}
