import { existsSync } from 'node:fs';
import { inCheckout } from './checkout.mjs';
import { choosePort } from './port.mjs';
import { reachable } from './readiness.mjs';

const FROM_SOURCES = ['--conditions=@team-osaka/source', '--import', '@swc-node/register/esm-register'];

/**
 * The built programs of the product. What a worker throws away young is collected at 4 MB instead of 16: its memory stays as it is while it
 * works off a backlog.
 */
export function fromBuild(env) {
  const program = (name, script, options = []) => ({
    name,
    args: [...options, inCheckout(script)],
    env,
    cwd: inCheckout(),
  });
  return {
    migrate: program('migration', 'apps/worker/dist/migrate.js'),
    seed: program('demonstration loader', 'apps/worker/dist/seed.js'),
    services: [program('API', 'apps/api/dist/main.js'), program('worker', 'apps/worker/dist/main.js', ['--max-semi-space-size=4'])],
  };
}

/** The same from their sources, started anew on every change; the web comes from Vite. */
export function fromSources(env, webPort, apiPort) {
  const sourceEnv = { ...env, SWC_NODE_PROJECT: inCheckout('tsconfig.base.json') };
  const program = (name, app, script, watch = ['--watch']) => ({
    name,
    args: [...watch, ...FROM_SOURCES, script],
    env: sourceEnv,
    cwd: inCheckout('apps', app),
  });
  const vite = inCheckout(
    existsSync(inCheckout('apps/web/node_modules/vite')) ? 'apps/web/node_modules/vite' : 'node_modules/vite',
    'bin/vite.js',
  );
  return {
    migrate: program('migration', 'worker', 'src/migrate.ts', []),
    seed: program('demonstration loader', 'worker', 'src/seed.ts', []),
    services: [
      program('API', 'api', 'src/main.ts'),
      program('worker', 'worker', 'src/main.ts'),
      {
        name: 'web',
        args: [vite, '--port', String(webPort), '--strictPort', '--host', env.HOST],
        env: { ...env, API_URL: `http://${env.HOST}:${apiPort}` },
        cwd: inCheckout('apps', 'web'),
      },
    ],
  };
}

/** The mail catcher on free ports. */
export async function mailCatcher(host, dataDir) {
  const smtpPort = await choosePort(1025, host, () => undefined);
  const httpPort = await choosePort(1080, host, () => undefined);
  const env = {
    PATH: process.env.PATH,
    HOST: host,
    SMTP_PORT: String(smtpPort),
    HTTP_PORT: String(httpPort),
    DATA_DIR: dataDir,
  };
  const address = reachable(host);
  return {
    program: { name: 'mail catcher', args: [inCheckout('apps/mail-catcher/dist/main.js')], env, cwd: inCheckout() },
    smtpUrl: `smtp://${address}:${smtpPort}`,
    webUrl: `http://localhost:${httpPort}`,
  };
}
