import { Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { at, json, RecordEntity } from '../columns.js';
import { PersonEntity } from '../identity/person.entity.js';

/** What one person is told of one event, in the application. */
@Entity('notification')
// An event is told to a person once, however often its job runs.
@Index('uq_notification_event_recipient', ['eventId', 'recipientId'], { unique: true })
@Index('ix_notification_recipient', ['recipientId', 'id'])
// A reader of the stream asks for what committed since the reader's last event.
@Index('ix_notification_transaction', ['recipientId', 'transaction'])
@Index('ix_notification_unread', ['recipientId'], { where: 'read_at is null' })
export class NotificationEntity extends RecordEntity {
  @Column('uuid')
  eventId!: string;

  @Column('uuid')
  recipientId!: string;

  @ManyToOne(() => PersonEntity, { nullable: false })
  @JoinColumn({ name: 'recipient_id' })
  recipient!: Relation<PersonEntity>;

  /** Template: the catalogs hold `notification.<kind>.title` and `.body`. */
  @Column('text')
  kind!: string;

  /** Parameters of the texts; titles are stored per language where the record has several. */
  @Column(json())
  parameters!: object;

  /** Path in the web application. */
  @Column('text')
  link!: string;

  /**
   * The transaction that wrote the row (its 64-bit id). Ids are given before the commit, so that a row may become visible after one with a
   * later id; by its transaction it can be told exactly whether a snapshot saw it.
   */
  @Column('bigint', { default: () => 'current_transaction()' })
  transaction!: string;

  @Column(at({ nullable: true }))
  readAt!: Date | null;
}
