import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Counters of the rate limiter, shared by all API processes. Columns as `rate-limiter-flexible` expects them. */
@Entity('rate_limit')
export class RateLimitEntity {
  @PrimaryColumn('text')
  key!: string;

  @Column('int', { default: 0 })
  points!: number;

  /** Unix time in ms at which the counter is forgotten. */
  @Column('bigint', { nullable: true })
  expire!: string | null;
}
