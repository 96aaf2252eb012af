/** Hands mails to SMTP. Apart from the rest of the package, because only background processes send. */
import { createTransport } from 'nodemailer';
import addressparser from 'nodemailer/lib/addressparser';
import type { CalendarFile } from './calendar-file.js';
import { isHardBounce } from './hard-bounce.js';
import { oneLine } from './localise.js';
import { asciiAddress, messageOf } from './mail/message.js';
import type { RenderedMail } from './mail/render-mail.js';

export interface OutgoingMail extends RenderedMail {
  /** Stable over all attempts, so that a mailbox can drop a double: `<id@host>`. */
  readonly messageId: string;
  readonly date: Date;
  readonly to: { readonly name: string; readonly address: string };
  /** The date the mail is about. */
  readonly calendar?: CalendarFile | null;
  /** Where a single POST stops mails of this kind (RFC 8058); absent for mails that must reach. */
  readonly oneClickUrl?: string;
}

/** `refused`: the server said no for good; `not-sent`: it certainly took nothing; `unknown`: the connection broke while it was asked. */
export type MailOutcome = 'refused' | 'not-sent' | 'unknown';

/** A mail that was not (surely) handed over. The message is fit for a log: it holds no address and no credentials. */
export class MailError extends Error {
  constructor(
    readonly outcome: MailOutcome,
    reason: string,
    /** True where the server said that the address does not work. */
    readonly addressRejected = false,
  ) {
    super(reason);
    this.name = 'MailError';
  }
}

export interface Mailer {
  /** Resolves once the server has taken the mail; throws {@link MailError}. */
  send(mail: OutgoingMail): Promise<void>;
  close(): void;
}

/** A pool of SMTP connections. `from` is a mailbox such as `Name <address>`. */
export function createMailer(options: { smtpUrl: string; from: string }): Mailer {
  // The options of the URL (user, password, port, TLS) are read by nodemailer itself.
  // The pool itself never sends again: only the delivery record decides whether another copy may go out.
  const transport = createTransport({
    url: options.smtpUrl, pool: true, maxRequeues: 0, maxConnections: 10, maxMessages: 200, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 60_000, disableFileAccess: true, disableUrlAccess: true,
  });
  const [from = { name: '', address: '' }] = addressparser(options.from, { flatten: true });
  return {
    async send({ to, language, oneClickUrl, calendar = null, ...mail }) {
      const address = oneLine(to.address);
      if (!/^[^\s<>,;:"]+@[^\s<>,;:"]+$/.test(address)) throw new MailError('refused', 'The address is not a mail address.', true);
      // RFC 3834: no automatic answers to automatic mail.
      const headers = { 'Auto-Submitted': 'auto-generated', 'Content-Language': language, ...oneClick(oneClickUrl) };
      const raw = messageOf({ ...mail, calendar, from, to: { name: to.name, address }, headers });
      try {
        await transport.sendMail({ envelope: { from: asciiAddress(from.address), to: [asciiAddress(address)] }, raw });
      } catch (error) {
        throw mailError(error);
      }
    },
    close: () => transport.close(),
  };
}

/** RFC 8058 allows https only. */
function oneClick(url: string | undefined): Record<string, string> {
  return url?.startsWith('https:') ? { 'List-Unsubscribe': `<${url}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } : {};
}

interface SmtpFault {
  response?: string;
  code?: string;
  command?: string;
  responseCode?: number;
  syscall?: string;
}

function mailError(error: unknown): MailError {
  const { code = 'ERROR', command, responseCode, syscall, response } = error as SmtpFault;
  const reason = [code, command, responseCode].filter((part) => part !== undefined).join(' ');
  // A refused sign-in (EAUTH) is a fault of the settings and passes once they are mended, so it is not for good.
  const aboutThisMail = code === 'EENVELOPE' || code === 'EMESSAGE';
  if (responseCode !== undefined && responseCode >= 500 && aboutThisMail) return new MailError('refused', reason, isHardBounce({ responseCode, command, response }));
  if (responseCode !== undefined) return new MailError('not-sent', reason);
  // A connection that broke reports alike before and after the mail was handed over: only one that never stood is sure.
  const neverConnected = syscall === 'connect' || ['EDNS', 'EAUTH', 'ENOAUTH', 'ETLS'].includes(code);
  return new MailError(neverConnected ? 'not-sent' : 'unknown', reason);
}
