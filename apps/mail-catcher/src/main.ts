import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { z } from 'zod';
import { createHttpServer } from './http.js';
import { createSmtpServer } from './smtp.js';
import { openStore } from './store.js';

const port = z.coerce.number().int().min(1).max(65_535);
const settings = z
  .object({
    HOST: z.string().default('127.0.0.1'),
    SMTP_PORT: port.default(1025),
    HTTP_PORT: port.default(1080),
    DATA_DIR: z.string().default('.data'),
  })
  .safeParse(process.env);

if (!settings.success) {
  console.error(
    `The mail catcher cannot start: ${settings.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('; ')}`,
  );
  process.exit(1);
}

const { HOST, SMTP_PORT, HTTP_PORT, DATA_DIR } = settings.data;
const store = await openStore(join(DATA_DIR, 'mail'));
const smtp = createSmtpServer(store, (subject, recipients) =>
  console.log(JSON.stringify({ name: 'mail-catcher', msg: 'caught', subject, recipients })),
);
const http = createHttpServer(store);

smtp.on('error', (error) => console.error(`SMTP: ${error.message}`));
try {
  await listening(http, HTTP_PORT);
  await listening(smtp.server as Server, SMTP_PORT);
} catch (error) {
  console.error(`The mail catcher cannot listen: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
console.log(
  JSON.stringify({
    name: 'mail-catcher',
    msg: 'ready',
    smtp: `smtp://${HOST}:${SMTP_PORT}`,
    web: `http://${HOST}:${HTTP_PORT}`,
  }),
);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    smtp.close(() => process.exit(0));
    http.close();
    http.closeAllConnections();
    setTimeout(() => process.exit(0), 1_000).unref();
  });
}

function listening(server: ReturnType<typeof createServer>, onPort: number): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(onPort, HOST, () => {
      server.off('error', fail);
      done();
    });
  });
}
