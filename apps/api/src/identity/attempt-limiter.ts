import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Application } from '@team-osaka/application';
import { DomainError } from '@team-osaka/domain';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { APPLICATION } from '../http/tokens.js';
import { attemptLimits, type Door } from './attempt-limits.js';

/** Counts attempts in PostgreSQL, so that every API process counts the same. */
@Injectable()
export class AttemptLimiter {
  private readonly limiters: Record<Door, RateLimiterPostgres>;

  constructor(@Inject(APPLICATION) app: Application) {
    const limiterOf = (door: Door) =>
      new RateLimiterPostgres({ storeClient: app.dataSource, storeType: 'typeorm', tableName: 'rate_limit', tableCreated: true, keyPrefix: door, ...attemptLimits[door] });
    this.limiters = Object.fromEntries((Object.keys(attemptLimits) as Door[]).map((door) => [door, limiterOf(door)])) as Record<Door, RateLimiterPostgres>;
  }

  /** Counts one attempt by this key. Error: `request.too_many` with the seconds to wait. */
  async count(door: Door, key: string): Promise<void> {
    try {
      await this.limiters[door].consume(stored(key));
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      throw new DomainError('request.too_many', { facts: { retryAfterSeconds: Math.max(1, Math.ceil(refused.msBeforeNext / 1000)) } });
    }
  }

  /** Takes one attempt back: it was a right one. */
  async takeBack(door: Door, key: string): Promise<void> {
    await this.limiters[door].reward(stored(key));
  }

  /** Forgets the attempts by this key. */
  async forget(door: Door, key: string): Promise<void> {
    await this.limiters[door].delete(stored(key));
  }
}

/** Keys are hashed: the table names nobody, whatever was typed. */
const stored = (key: string): string => createHash('sha256').update(key.trim().toLowerCase()).digest('base64url');
