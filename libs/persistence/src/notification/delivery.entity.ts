import { Column, Entity, Index } from 'typeorm';
import { at, json, RecordEntity } from '../columns.js';

/**
 * One message to one address on one channel. `sending` is written before SMTP is asked: a delivery found there whose worker is gone has
 * an unknown outcome and is sent again with the same Message-ID, so that the mailbox can drop the double.
 */
@Entity('delivery')
// The same event reaches an address once per channel.
@Index('uq_delivery_event_address_channel', ['eventId', 'address', 'channel'], { unique: true })
@Index('ix_delivery_state', ['state', 'id'])
export class DeliveryEntity extends RecordEntity {
  @Column('uuid')
  eventId!: string;

  /** Null where the recipient has no account yet (an invitation). */
  @Column('uuid', { nullable: true })
  recipientId!: string | null;

  @Column('text')
  channel!: 'mail' | 'webhook';

  /** A mail address, or the id of a webhook endpoint. */
  @Column('text')
  address!: string;

  @Column('text')
  recipientName!: string;

  @Column('text')
  locale!: string;

  @Column('text')
  timeZone!: string;

  @Column('text')
  kind!: string;

  @Column(json())
  parameters!: object;

  @Column('text')
  link!: string;

  @Column('text', { default: 'pending' })
  state!: 'pending' | 'sending' | 'sent' | 'failed';

  @Column('int', { default: 0 })
  attempts!: number;

  /** The worker that is sending it now; null where nobody is, also after an attempt with an unknown outcome. */
  @Column('text', { nullable: true })
  sendingBy!: string | null;

  /** Attempts that followed one whose outcome stayed unknown: the most copies beyond the first that the recipient may have got. */
  @Column('int', { default: 0 })
  unknownOutcomes!: number;

  @Column(at({ nullable: true }))
  sentAt!: Date | null;

  @Column('text', { nullable: true })
  lastError!: string | null;
}
