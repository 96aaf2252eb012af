import { Column, Entity, Index } from 'typeorm';
import { at, json, RecordEntity } from '../columns.js';

/** A job that the committed change owes. The relay hands it to the queue with this row's id as job id. */
@Entity('outbox')
// The relay reads only what is still owed, oldest first.
@Index('ix_outbox_owed', ['id'], { where: 'relayed_at is null' })
export class OutboxEntity extends RecordEntity {
  @Column('text')
  job!: string;

  @Column(json())
  payload!: object;

  @Column(at({ nullable: true }))
  relayedAt!: Date | null;
}
