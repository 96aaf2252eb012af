import { say, step } from './progress.mjs';

const HEALTHY_WITHIN_MS = 90_000;

/** Starts the embedded database, and starts it again when it ends by itself; gives its connection string. */
export async function keepDatabase(embedded, dataDir, undo, stop) {
  let stopping = false;
  let server;
  const launch = async (port) => {
    // The lock says that no other run is alive, so a server on this folder can only be an orphan.
    server = await embedded.startEmbeddedPostgres({ dataDir, database: 'team_osaka', port, takeOver: true, say });
    void server.ended.then(async () => {
      if (stopping) return;
      say(`The database ended by itself (log: ${server.logFile}); starting it again.`);
      await launch(server.port).catch((error) => stop(1, error.message));
    });
  };
  await step('Starting PostgreSQL', () => launch(undefined));
  undo.push(() => {
    stopping = true;
    return server.stop();
  });
  return server.url;
}

/** Where to reach a program of this machine that listens on `host`. */
export const reachable = (host) => (host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host);

/** Resolves when the API says that database, queue and worker are ready. */
export async function healthy(port, host) {
  let last = 'no answer';
  for (const deadline = Date.now() + HEALTHY_WITHIN_MS; Date.now() < deadline;) {
    try {
      const response = await fetch(`http://${reachable(host)}:${port}/api/health`, {
        signal: AbortSignal.timeout(5_000),
      });
      last = `${response.status} ${(await response.text()).slice(0, 300)}`;
      if (response.ok) return;
    } catch (error) {
      last = error.cause?.code ?? error.message;
    }
    await new Promise((done) => setTimeout(done, 150));
  }
  throw new Error(`GET /api/health was not 200 within ${HEALTHY_WITHIN_MS / 1000} s: ${last}`);
}
