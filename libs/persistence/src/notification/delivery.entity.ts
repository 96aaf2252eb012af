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
// The sweep reads what has become due; a change of preferences what waits for one person.
@Index('ix_delivery_held', ['heldUntil'], { where: `state = 'held'` })
@Index('ix_delivery_held_recipient', ['recipientId'], { where: `state = 'held'` })
// Once an address works again, what did not reach it is looked for.
@Index('ix_delivery_unreached', ['address'], { where: `state in ('bounced', 'suppressed')` })
@Index('ix_delivery_digest', ['digestId'], { where: 'digest_id is not null' })
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

  /**
   * `held`: waits for a summary or the end of quiet hours (`heldFor`, `heldUntil`); `gathered`: part of the summary `digestId`, whose fate
   * it shares; `bounced`: the address was refused for good; `suppressed`: not sent, because the address is dead or its owner has switched it off.
   */
  @Column('text', { default: 'pending' })
  state!: 'pending' | 'sending' | 'sent' | 'failed' | 'held' | 'gathered' | 'bounced' | 'suppressed';

  @Column('text', { nullable: true })
  heldFor!: 'quiet' | 'daily' | 'weekly' | null;

  @Column(at({ nullable: true }))
  heldUntil!: Date | null;

  /** The delivery that carries this one in a summary. */
  @Column('uuid', { nullable: true })
  digestId!: string | null;

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
