import { z } from 'zod';
import { embeddingProblems, embeddingSettings, type EmbeddingSettings } from './embedding/settings.js';

/** Unset and empty mean the same: compose files and shells pass `X=` for "not given". */
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());
const withDefault = <T extends z.ZodType>(schema: T, fallback: unknown) =>
  z.preprocess((value) => (value === undefined || value === '' ? fallback : value), schema);

const urlOf = (protocols: readonly string[]) =>
  z.string().refine(
    (value) => {
      const url = URL.canParse(value) ? new URL(value) : undefined;
      return url !== undefined && protocols.includes(url.protocol);
    },
    { message: `must be a URL that starts with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}` },
  );

const flag = z
  .enum(['true', 'false', '1', '0'], { message: 'must be true or false' })
  .transform((value) => value === 'true' || value === '1');
const port = z.coerce
  .number({ message: 'must be a port number' })
  .int('must be a port number')
  .min(0)
  .max(65_535, 'must be at most 65535');
const milliseconds = z.coerce.number({ message: 'must be a number of milliseconds' }).int().min(50).max(86_400_000);

/** Only for runs that are not production: a value everyone can read keeps nothing secret. */
const DEVELOPMENT_SECRET = 'development-only-secret-do-not-use-in-production';

const environmentSchema = z
  .object({
    NODE_ENV: withDefault(z.enum(['production', 'development', 'test']), 'development'),
    PORT: withDefault(port, '3000'),
    HOST: withDefault(z.string(), '127.0.0.1'),
    DATABASE_URL: urlOf(['postgres:', 'postgresql:']),
    REDIS_URL: optional(urlOf(['redis:', 'rediss:'])),
    SMTP_URL: withDefault(urlOf(['smtp:', 'smtps:']), 'smtp://127.0.0.1:1025'),
    MAIL_FROM: withDefault(
      z.string().includes('@', { message: 'must hold a mail address' }),
      'Team OSAKA Network <no-reply@team-osaka.example.org>',
    ),
    MAIL_REPORT_SECRET: optional(z.string().min(32, 'must have at least 32 characters')),
    PUBLIC_URL: optional(urlOf(['http:', 'https:'])),
    APP_SECRET: optional(z.string().min(32, 'must have at least 32 characters')),
    DATA_DIR: withDefault(z.string(), '.data'),
    LOG_LEVEL: withDefault(z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']), 'info'),
    CLOCK_FILE: optional(z.string()),
    SWEEP_INTERVAL_MS: withDefault(milliseconds, '60000'),
    WORKER_GONE_AFTER_MS: withDefault(milliseconds, '15000'),
    RECONCILE_AFTER_MS: withDefault(milliseconds, '30000'),
    DEMONSTRATION: withDefault(flag, 'false'),
    WEB_DIST: optional(z.string()),
    WEBHOOK_ALLOWED_HOSTS: withDefault(z.string(), ''),
    METRICS_TOKEN: optional(z.string().min(16, 'must have at least 16 characters')),
    METRICS_HOST: withDefault(z.string(), '127.0.0.1'),
    METRICS_PORT: optional(port),
    EMBEDDING_URL: optional(urlOf(['http:', 'https:'])),
    EMBEDDING_API_KEY: optional(z.string()),
    EMBEDDING_DIR: optional(z.string()),
    EMBEDDING_MODEL: optional(z.string().max(200)),
    EMBEDDING_REVISION: withDefault(z.string().max(100), '1'),
    EMBEDDING_FLOOR: withDefault(z.coerce.number({ message: 'must be a number' }).min(0).max(0.95), '0'),
    EMBEDDING_TIMEOUT_MS: withDefault(milliseconds, '15000'),
  })
  .superRefine((env, context) => {
    for (const { variable, message } of embeddingProblems(env)) context.addIssue({ code: 'custom', path: [variable], message });
    if (env.NODE_ENV !== 'production') return;
    if (env.APP_SECRET === undefined)
      context.addIssue({ code: 'custom', path: ['APP_SECRET'], message: 'is required in production' });
    if (env.CLOCK_FILE !== undefined)
      context.addIssue({
        code: 'custom',
        path: ['CLOCK_FILE'],
        message: 'is for tests only and refused in production',
      });
  });

/** The settings of one process, parsed once at its start. The table in README.md describes every variable. */
export interface Config {
  readonly environment: 'production' | 'development' | 'test';
  /** TCP port of the API; 0 lets the system choose. */
  readonly port: number;
  readonly host: string;
  readonly databaseUrl: string;
  /** Present: queues live in Redis. Absent: queues live in PostgreSQL. */
  readonly redisUrl: string | undefined;
  readonly smtpUrl: string;
  readonly mailFrom: string;
  /** Key of the mail provider's signed reports of bounces and complaints; undefined: such reports are refused. */
  readonly mailReportSecret: string | undefined;
  /** Address people reach the web at, without a trailing slash; links in mail start with it. */
  readonly publicUrl: string;
  /** Key for signing and hashing tokens, at least 32 characters. */
  readonly appSecret: string;
  readonly dataDir: string;
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';
  /** Tests only: file holding an offset in milliseconds that is added to the system clock. */
  readonly clockFile: string | undefined;
  /** How often scheduled sweeps (reminders, escalation, lapse) look for work, in milliseconds. */
  readonly sweepIntervalMs: number;
  /** A worker without a sign of life for this long counts as gone, and what it held is taken up by others, in milliseconds. */
  readonly workerGoneAfterMs: number;
  /** The queue is asked for a job it was given this long ago and that has not come back, in milliseconds. */
  readonly reconcileAfterMs: number;
  /** True when the data is the public demonstration; the web says so on every page. */
  readonly demonstration: boolean;
  /** Folder with the built web; absent: the API serves no pages. */
  readonly webDist: string | undefined;
  /** Hosts (`name` or `name:port`) that webhooks may reach although they lie in a private network. */
  readonly webhookAllowedHosts: readonly string[];
  /** Bearer token that reads metrics; absent: administrators only. */
  readonly metricsToken: string | undefined;
  /** Where the worker answers with its metrics; without a port nowhere. */
  readonly metricsHost: string;
  readonly metricsPort: number | undefined;
  /** Where vectors of texts come from; `none` unless a model is configured. */
  readonly embedding: EmbeddingSettings;
}

/** Thrown with one line per wrong variable; never holds a value, since values may be secrets. */
export class ConfigError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`The configuration is not usable:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
    this.name = 'ConfigError';
  }
}

/**
 * Parses the environment into a {@link Config}.
 * @throws ConfigError naming every wrong variable at once.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const parsed = environmentSchema.safeParse(env);
  if (!parsed.success) {
    throw new ConfigError(
      parsed.error.issues.map((issue) => {
        const name = String(issue.path[0]);
        return `${name} ${env[name] === undefined || env[name] === '' ? 'is required' : withoutValue(issue)}`;
      }),
    );
  }
  const values = parsed.data;
  return {
    environment: values.NODE_ENV,
    port: values.PORT,
    host: values.HOST,
    databaseUrl: values.DATABASE_URL,
    redisUrl: values.REDIS_URL,
    smtpUrl: values.SMTP_URL,
    mailFrom: values.MAIL_FROM,
    mailReportSecret: values.MAIL_REPORT_SECRET,
    publicUrl: (values.PUBLIC_URL ?? `http://localhost:${values.PORT}`).replace(/\/+$/, ''),
    appSecret: values.APP_SECRET ?? DEVELOPMENT_SECRET,
    dataDir: values.DATA_DIR,
    logLevel: values.LOG_LEVEL,
    clockFile: values.CLOCK_FILE,
    sweepIntervalMs: values.SWEEP_INTERVAL_MS,
    workerGoneAfterMs: values.WORKER_GONE_AFTER_MS,
    reconcileAfterMs: values.RECONCILE_AFTER_MS,
    demonstration: values.DEMONSTRATION,
    webDist: values.WEB_DIST,
    webhookAllowedHosts: values.WEBHOOK_ALLOWED_HOSTS.split(',').map((host) => host.trim().toLowerCase()).filter(Boolean),
    metricsToken: values.METRICS_TOKEN,
    metricsHost: values.METRICS_HOST,
    metricsPort: values.METRICS_PORT,
    embedding: embeddingSettings(values),
  };
}

function withoutValue(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return `must be one of ${issue.values.map(String).join(', ')}`;
  return issue.message;
}
