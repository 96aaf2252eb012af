import { Column, Entity, Index } from 'typeorm';
import { at, json, RecordEntity } from '../columns.js';

/**
 * A job that the committed change owes, until it is done. The relay hands it to the queue with this row's id as job id; the handler's
 * transaction marks it done; what fails for good is parked here with its reason until an administrator replays or drops it.
 */
@Entity('outbox')
// The relay reads only what is still owed, oldest first of each job.
@Index('ix_outbox_owed', ['job', 'id'], { where: 'relayed_at is null' })
// The reconciler asks the queue for what was handed over and has not come back, the longest unseen first.
@Index('ix_outbox_handed_over', ['relayedAt'], { where: 'relayed_at is not null and done_at is null and parked_at is null' })
@Index('ix_outbox_parked', ['id'], { where: 'parked_at is not null and done_at is null' })
export class OutboxEntity extends RecordEntity {
  @Column('text')
  job!: string;

  @Column(json())
  payload!: object;

  /** Version of the payload's shape; a worker that reads another version parks the job. */
  @Column('int', { default: 1 })
  version!: number;

  /** How often the job was started anew (replayed, or lost by the queue after it was done there): part of the job id. */
  @Column('int', { default: 0 })
  run!: number;

  /** When the queue was given the job, or was last seen to have it. */
  @Column(at({ nullable: true }))
  relayedAt!: Date | null;

  /** When its handler committed, or an administrator dropped it. */
  @Column(at({ nullable: true }))
  doneAt!: Date | null;

  @Column(at({ nullable: true }))
  parkedAt!: Date | null;

  /** Why nothing more is tried. */
  @Column('text', { nullable: true })
  parkedReason!: string | null;

  /** Attempts before it was parked, or in the company of another job: what has failed there goes alone. */
  @Column('int', { default: 0 })
  attempts!: number;
}
