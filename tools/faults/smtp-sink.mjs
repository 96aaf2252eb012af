import { SMTPServer } from 'smtp-server';

/**
 * An SMTP server that can be cut off and slowed. `accepted` holds every mail it took, at the moment it decided to: whether the sender still
 * learns of that is left to the faults.
 */
export async function startSink() {
  const accepted = [];
  const sockets = new Set();
  let delayMs = 0;
  let port = 0;
  let server;

  const open = async () => {
    server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData(stream, session, done) {
        const chunks = [];
        stream.on('data', (chunk) => chunks.push(chunk));
        stream.on('error', () => undefined);
        stream.on('end', () => {
          const raw = Buffer.concat(chunks).toString('utf8');
          const mail = { messageId: /^message-id:\s*(\S+)/im.exec(raw)?.[1] ?? '', to: session.envelope.rcptTo.map(({ address }) => address.toLowerCase()), at: Date.now() };
          const take = () => {
            accepted.push(mail);
            done();
          };
          if (delayMs > 0) setTimeout(take, delayMs);
          else take();
        });
      },
    });
    server.on('error', () => undefined);
    server.server.on('connection', (socket) => {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.once('close', () => sockets.delete(socket));
    });
    await new Promise((resolve, reject) => {
      server.server.once('error', reject);
      server.listen(port, '127.0.0.1', resolve);
    });
    port = server.server.address().port;
  };
  const close = async () => {
    const closed = new Promise((resolve) => server.server.close(resolve));
    for (const socket of sockets) socket.destroy();
    await closed;
  };
  await open();
  return {
    accepted,
    url: `smtp://127.0.0.1:${port}`,
    /** Nobody gets in, and whoever is in is thrown out in the middle of a word. */
    cut: close,
    mend: open,
    /** Answers to a mail come that much later. */
    slow: (milliseconds) => {
      delayMs = milliseconds;
    },
    stop: close,
  };
}
