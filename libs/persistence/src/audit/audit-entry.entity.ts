import { Column, Entity, Index } from 'typeorm';
import { at, json, RecordEntity } from '../columns.js';

/** What happened: written in the same transaction as the change, never changed afterwards. */
@Entity('audit_entry')
@Index('ix_audit_entry_subject', ['subjectKind', 'subjectId', 'id'])
export class AuditEntryEntity extends RecordEntity {
  @Column('text')
  event!: string;

  @Column(at())
  occurredAt!: Date;

  /** Null where a background job acted. */
  @Column('uuid', { nullable: true })
  actorId!: string | null;

  @Column('text')
  actorRole!: string;

  @Column('text')
  subjectKind!: string;

  @Column('uuid')
  subjectId!: string;

  @Column('text', { nullable: true })
  fromState!: string | null;

  @Column('text', { nullable: true })
  toState!: string | null;

  @Column('text', { nullable: true })
  reason!: string | null;

  @Column(json())
  payload!: object;
}
