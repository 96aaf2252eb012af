import type { LoggerService } from '@nestjs/common';
import type { Logger } from '@team-osaka/platform';

/** Nest's own messages through the process logger; its start-up chatter only at debug level. */
export function nestLogger(logger: Logger): LoggerService {
  return {
    log: (message: unknown) => logger.debug(String(message)),
    debug: (message: unknown) => logger.debug(String(message)),
    verbose: (message: unknown) => logger.trace(String(message)),
    warn: (message: unknown) => logger.warn(String(message)),
    error: (message: unknown, ...rest: unknown[]) => logger.error({ details: rest.map(String) }, String(message)),
    fatal: (message: unknown) => logger.fatal(String(message)),
  };
}
