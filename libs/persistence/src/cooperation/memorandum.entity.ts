import { Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { json, textList, VersionedEntity } from '../columns.js';
import { PartnerEntity, type Bilingual, type StoredRoughDate } from './partner.entity.js';

/** A renewal with the title of the renewed memorandum where it has one of its own. */
export type StoredRenewal = StoredRoughDate & { title: string | null };

/** A memorandum of the city with a partner, and its renewals. */
@Entity('memorandum')
@Index('uq_memorandum_code', ['code'], { unique: true })
@Index('ix_memorandum_partner', ['partnerId'])
export class MemorandumEntity extends VersionedEntity {
  @Column('text')
  code!: string;

  @Column('uuid')
  partnerId!: string;

  @ManyToOne(() => PartnerEntity, { nullable: false })
  @JoinColumn({ name: 'partner_id' })
  partner!: Relation<PartnerEntity>;

  @Column('jsonb')
  title!: Bilingual;

  @Column('jsonb')
  counterparty!: Bilingual;

  @Column('text')
  osakaParty!: string;

  @Column('jsonb')
  signed!: StoredRoughDate;

  @Column(json('[]'))
  renewals!: StoredRenewal[];

  @Column(textList)
  sources!: string[];
}
