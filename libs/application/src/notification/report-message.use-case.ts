import { createHash } from 'node:crypto';
import type { MailReport } from '@team-osaka/contracts';
import { DomainError } from '@team-osaka/domain';
import { readReportMail, type Reported, type ReportMail } from '@team-osaka/notifications/report-mail';
import type { Application } from '../application.js';
import { reportMails, sentAs } from './report-mail.use-case.js';

/** Mails of ours have one recipient each; a report that names more than this is none about them. */
const recipientsAtMost = 100;

/**
 * Records what a bounce mail or an abuse report says, once however often it is handed in. Anybody can write such a mail, so it counts only
 * where it names, by Message-ID, a mail of ours that went to the address; otherwise it is recorded and nothing follows. A report of a delay or a
 * receipt records nothing. Error: `notification.no_report` for any other mail.
 */
export async function reportMessage(app: Application, raw: Uint8Array): Promise<{ recorded: number; known: number }> {
  const mail = await readReportMail(raw);
  if (mail === null) throw new DomainError('notification.no_report');
  const sent = await sentAs(app, mail.about);
  const reports = mail.reported.slice(0, recipientsAtMost).flatMap((one) => reportOf(one, mail, sent?.address, raw) ?? []);
  return reportMails(app, 'mail', reports);
}

function reportOf({ kind, permanent, addresses, detail }: Reported, { messageId, writtenAt, about }: ReportMail, sentTo: string | undefined, raw: Uint8Array): MailReport | undefined {
  // Reports of complaints mostly hide the address: who has the Message-ID has the mail.
  const isOurs = sentTo !== undefined && (addresses.length === 0 || addresses.includes(sentTo));
  const address = isOurs ? sentTo : addresses[0];
  if (address === undefined) return undefined;
  const id = createHash('sha256').update(messageId ?? raw).update(`\n${kind} ${address}`).digest('hex');
  return { id, kind, permanent: permanent && isOurs, address, detail, ...(writtenAt === undefined ? {} : { occurredAt: writtenAt }), ...(about === undefined ? {} : { messageId: about }) };
}
