import { pino, stdSerializers, type Logger as PinoLogger } from 'pino';
import type { Config } from './config.js';

export type Logger = PinoLogger;

/** Keys whose value is never written, wherever they stand up to three levels deep. */
const SECRET_KEYS = [
  'password',
  'newPassword',
  'currentPassword',
  'passwordHash',
  'token',
  'secret',
  'sealedSecret',
  'sealedFormerSecret',
  'metricsToken',
  'appSecret',
  'apiKey',
  'authorization',
  'cookie',
  '["set-cookie"]',
  'databaseUrl',
  'redisUrl',
  'smtpUrl',
  'connectionString',
];

const dotted = (prefix: string, key: string) => (key.startsWith('[') ? `${prefix}${key}` : `${prefix}.${key}`);

/** Redaction paths for pino; also usable by an HTTP framework that builds its own logger. */
export const redactedPaths: readonly string[] = SECRET_KEYS.flatMap((key) => [
  key,
  dotted('*', key),
  dotted('*.*', key),
]);

/** Creates the JSON logger of a process; `name` says which one (`api`, `worker`). Secrets are replaced by `[hidden]`. */
export function createLogger(name: string, config: Pick<Config, 'logLevel'>): Logger {
  return pino({
    name,
    level: config.logLevel,
    redact: { paths: [...redactedPaths], censor: '[hidden]' },
    serializers: { err: stdSerializers.err, error: stdSerializers.err },
  });
}

/** The messages of NestJS through the process logger (the shape of its `LoggerService`); its start-up chatter only at debug level. */
export function nestLogger(logger: Logger) {
  return {
    log: (message: unknown) => logger.debug(String(message)),
    debug: (message: unknown) => logger.debug(String(message)),
    verbose: (message: unknown) => logger.trace(String(message)),
    warn: (message: unknown) => logger.warn(String(message)),
    error: (message: unknown, ...rest: unknown[]) => logger.error({ details: rest.map(String) }, String(message)),
    fatal: (message: unknown) => logger.fatal(String(message)),
  };
}
