import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inCheckout } from './checkout.mjs';

/** What the person may set and the children then get, beside what is worked out here. */
const PASSED_ON = [
  'PATH',
  'HOME',
  'TMPDIR',
  'TZ',
  'LANG',
  'NODE_EXTRA_CA_CERTS',
  'REDIS_URL',
  'MAIL_FROM',
  'LOG_LEVEL',
  'SWEEP_INTERVAL_MS',
  'EMBEDDING_URL',
  'EMBEDDING_API_KEY',
  'EMBEDDING_DIR',
  'EMBEDDING_MODEL',
  'EMBEDDING_REVISION',
  'EMBEDDING_FLOOR',
  'EMBEDDING_TIMEOUT_MS',
];

/** A file `.env` in the checkout adds to the environment; what is set in the shell wins. */
export function loadDotEnv() {
  const file = inCheckout('.env');
  if (existsSync(file)) process.loadEnvFile(file);
}

/** The secret of this data folder: made once, so that sessions outlive a restart; readable by its owner only. */
export function keepSecret(dataDir) {
  const file = join(dataDir, 'app-secret');
  if (!existsSync(file)) writeFileSync(file, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
}

/** The complete environment of API and worker. */
export function childEnvironment({ dataDir, host, port, databaseUrl, smtpUrl, dev }) {
  const passed = Object.fromEntries(
    PASSED_ON.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])),
  );
  return {
    ...passed,
    NODE_ENV: dev ? 'development' : 'production',
    HOST: host,
    PORT: String(port),
    PUBLIC_URL: process.env.PUBLIC_URL || `http://localhost:${port}`,
    DATABASE_URL: databaseUrl,
    SMTP_URL: smtpUrl,
    APP_SECRET: process.env.APP_SECRET || keepSecret(dataDir),
    DATA_DIR: dataDir,
    DEMONSTRATION: process.env.DEMONSTRATION || 'true',
    ...(dev ? {} : { WEB_DIST: inCheckout('apps', 'web', 'dist') }),
  };
}

/** The demonstration's sign-ins, as printed after the start. */
export function describeSignIns() {
  const { password, signIns } = JSON.parse(readFileSync(inCheckout('libs', 'seed', 'data', 'sign-ins.json'), 'utf8'));
  const width = Math.max(...signIns.map(({ email }) => email.length));
  return [
    `Demonstration sign-ins, all with the password ${password}`,
    ...signIns.map(({ role, name, email }) => `  ${email.padEnd(width)}  ${role.padEnd(14)} ${name}`),
  ];
}
