import { SMTPServer } from 'smtp-server';
import type { Store } from './store.js';

/** Recipients that do not exist, so that bounces can be seen: `bounce@…`, `bounce-anything@…`. */
const nobody = /^bounce([.+_-]|@)/i;

const LARGEST_MAIL_BYTES = 10 * 1024 * 1024;

/** Accepts every mail for every recipient but `bounce…` without a password and puts it into the store. */
export function createSmtpServer(
  store: Store,
  onCaught: (subject: string, recipients: readonly string[]) => void,
): SMTPServer {
  return new SMTPServer({
    banner: 'mail catcher',
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    size: LARGEST_MAIL_BYTES,
    logger: false,
    onAuth: (_auth, _session, done) => done(null, { user: 'anyone' }),
    onRcptTo({ address }, _session, done) {
      if (nobody.test(address)) done(Object.assign(new Error('5.1.1 No such user here'), { responseCode: 550 }));
      else done();
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        if (stream.sizeExceeded) {
          done(Object.assign(new Error('The mail is too large.'), { responseCode: 552 }));
          return;
        }
        const recipients = session.envelope.rcptTo.map(({ address }) => address);
        store.add(Buffer.concat(chunks), recipients).then(
          (summary) => {
            onCaught(summary.subject, recipients);
            done();
          },
          (error: unknown) => done(error instanceof Error ? error : new Error(String(error))),
        );
      });
    },
  });
}
