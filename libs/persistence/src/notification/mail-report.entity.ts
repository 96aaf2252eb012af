import { Column, Entity, Index } from 'typeorm';
import { at, RecordEntity } from '../columns.js';

/** A bounce or complaint as it was reported: by the mail server while a mail was handed over, or by the mail provider later. */
@Entity('mail_report')
// A provider that reports twice is heard once.
@Index('uq_mail_report_source_external_id', ['source', 'externalId'], { unique: true })
@Index('ix_mail_report_address', ['address'])
export class MailReportEntity extends RecordEntity {
  @Column('text')
  source!: 'smtp' | 'provider';

  /** The provider's own id of the report; delivery and attempt for one of the mail server. */
  @Column('text')
  externalId!: string;

  @Column('text')
  kind!: 'bounce' | 'complaint';

  /** False for a bounce that may pass (a full mailbox): recorded, nothing follows. */
  @Column('boolean')
  permanent!: boolean;

  @Column('text')
  address!: string;

  /** The mail it is about, where that is known. */
  @Column('uuid', { nullable: true })
  deliveryId!: string | null;

  @Column('text')
  detail!: string;

  @Column(at())
  occurredAt!: Date;
}
