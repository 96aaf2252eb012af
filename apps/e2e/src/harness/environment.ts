import { fileURLToPath } from 'node:url';

/** The checkout: the built programs are found from here. */
export const root = fileURLToPath(new URL('../../../../', import.meta.url));

export interface Addresses {
  readonly databaseUrl: string;
  readonly redisUrl: string | undefined;
  readonly apiPort: number;
  readonly smtpPort: number;
  readonly folder: string;
  readonly clockFile: string;
}

/** The complete environment of API and worker: nothing is inherited from the test process except PATH. */
export function environmentOf(
  addresses: Addresses,
  extra: Readonly<Record<string, string>> = {},
): Record<string, string> {
  return {
    NODE_ENV: 'test',
    HOST: '127.0.0.1',
    PORT: String(addresses.apiPort),
    PUBLIC_URL: `http://127.0.0.1:${addresses.apiPort}`,
    DATABASE_URL: addresses.databaseUrl,
    ...(addresses.redisUrl === undefined ? {} : { REDIS_URL: addresses.redisUrl }),
    SMTP_URL: `smtp://127.0.0.1:${addresses.smtpPort}`,
    APP_SECRET: 'a-secret-of-the-tests-with-enough-characters',
    DATA_DIR: addresses.folder,
    CLOCK_FILE: addresses.clockFile,
    // No schedule runs by itself: a test that needs one asks for it.
    SWEEP_INTERVAL_MS: '3600000',
    DEMONSTRATION: 'true',
    LOG_LEVEL: 'info',
    WEB_DIST: `${root}apps/web/dist`,
    TZ: 'UTC',
    ...extra,
  };
}
