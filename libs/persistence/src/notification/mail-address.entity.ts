import type { MailAddressState } from '@team-osaka/domain';
import { Column, Entity, Index } from 'typeorm';
import { DecidedEntity } from '../columns.js';

/** A mail address that bounced for good or whose owner complained, and what the office decided about it. */
@Entity('mail_address')
// One life per address, however often it bounces; asked before every mail. Addresses are in lower case.
@Index('uq_mail_address_address', ['address'], { unique: true })
// The desk reads only what waits for the office.
@Index('ix_mail_address_waiting', ['dueAt'], { where: `state = 'undeliverable'` })
export class MailAddressEntity extends DecidedEntity {
  @Column('text')
  address!: string;

  @Column('text')
  state!: MailAddressState;

  @Column('text')
  cause!: 'bounce' | 'complaint';

  /** What the mail server or the provider said last. */
  @Column('text')
  detail!: string;
}
