import type { CalendarFile } from '@team-osaka/notifications';
import type { Application } from '../application.js';
import { readDueRecords, type DueRecord, type RecordName } from '../calendar/due-record.query.js';
import { gathered } from '../gathered.js';
import { markSent, type SentDelivery } from './mark-sent.js';

/** A mail on its way, as `@team-osaka/notifications/mailer` sends it. */
export interface SentMail {
  readonly messageId: string;
  readonly date: Date;
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly language: string;
  readonly calendar?: CalendarFile | null;
  /** Where a single POST stops mails of this kind; absent for mails that must reach. */
  readonly oneClickUrl?: string;
}

/** What the process that sends brings along: its mailer and the mailbox it sends from, the address of the web application (without a trailing slash), and its name. */
interface PostOfficeParts {
  readonly mailer: { send(mail: SentMail): Promise<void> };
  readonly mailFrom: string;
  readonly publicUrl: string;
  /** Posts to endpoints of organisations; throws errors with an `outcome`, as mailers do. */
  readonly webhooks: { post(request: { readonly url: string; readonly headers: Readonly<Record<string, string>>; readonly body: string }): Promise<void> };
  /** Name of this process, as its heartbeat says it. */
  readonly process: string;
}

/** What sending needs. */
export interface PostOffice extends PostOfficeParts {
  /** Deliveries that this process is sending right now. */
  readonly inHand: Set<string>;
  /** What may be due with a record; mails that ask at the same time are answered together. */
  readonly dueRecordOf: (record: RecordName) => Promise<DueRecord | undefined>;
  /** Marks a mail sent and its job done; those that SMTP takes meanwhile are marked together. */
  readonly sent: (mail: SentDelivery) => Promise<void>;
}

/** Opens the post office of a process. */
export const openPostOffice = (app: Application, parts: PostOfficeParts): PostOffice =>
  ({ ...parts, inHand: new Set(), dueRecordOf: gathered((records) => readDueRecords(app, records)), sent: gathered((mails) => markSent(app, mails)) });

/** Another attempt at the same delivery may still be talking to SMTP; this one comes back later. */
export class StillInHand extends Error {
  constructor() {
    super('The delivery is still in the hands of another attempt.');
    this.name = 'StillInHand';
  }
}
