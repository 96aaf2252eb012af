import type { ActivityType } from '@team-osaka/domain';
import { Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { textList, VersionedEntity } from '../columns.js';
import { MemorandumEntity } from './memorandum.entity.js';
import { PartnerEntity, type Bilingual, type StoredRoughDate } from './partner.entity.js';

/** A dated activity of the cooperation: dialogue, training, visit, event. */
@Entity('activity')
@Index('uq_activity_code', ['code'], { unique: true })
@Index('ix_activity_partner', ['partnerId', 'startsOn'])
@Index('ix_activity_starts', ['startsOn', 'id'])
export class ActivityEntity extends VersionedEntity {
  @Column('text')
  code!: string;

  @Column('uuid')
  partnerId!: string;

  @ManyToOne(() => PartnerEntity, { nullable: false })
  @JoinColumn({ name: 'partner_id' })
  partner!: Relation<PartnerEntity>;

  @Column('uuid', { nullable: true })
  memorandumId!: string | null;

  @ManyToOne(() => MemorandumEntity, { nullable: true })
  @JoinColumn({ name: 'memorandum_id' })
  memorandum!: Relation<MemorandumEntity> | null;

  @Column('uuid', { array: true, default: () => "'{}'" })
  relatedPartnerIds!: string[];

  @Column('text')
  type!: ActivityType;

  @Column(textList)
  alsoTypes!: string[];

  @Column('jsonb')
  title!: Bilingual;

  @Column('jsonb')
  date!: StoredRoughDate;

  /** First day of the rough date, for sorting. */
  @Column('date')
  startsOn!: string;

  @Column('text')
  status!: 'planned' | 'done' | 'postponed' | 'cancelled';

  @Column('text', { nullable: true })
  level!: 'director' | 'mayor' | null;

  @Column('text', { nullable: true })
  mode!: 'online' | 'hybrid' | 'in-person' | null;

  @Column('text', { nullable: true })
  note!: string | null;

  @Column(textList)
  sources!: string[];
}
