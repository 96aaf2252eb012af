import { Column, Entity, Index } from 'typeorm';
import { at, RecordEntity } from '../columns.js';

/** A bounce or complaint as it was reported: by the mail server while a mail was handed over, or later by the mail provider or by a mail. */
@Entity('mail_report')
// A provider that reports twice is heard once.
@Index('uq_mail_report_source_external_id', ['source', 'externalId'], { unique: true })
@Index('ix_mail_report_address', ['address'])
export class MailReportEntity extends RecordEntity {
  @Column('text')
  source!: 'smtp' | 'provider' | 'mail';

  /** The provider's own id of the report; delivery and attempt for one of the mail server; a digest for one that came by mail. */
  @Column('text')
  externalId!: string;

  @Column('text')
  kind!: 'bounce' | 'complaint';

  /** False for a bounce that may pass (a full mailbox), and for a mail that does not prove that it is about one of ours: recorded, nothing follows. */
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
