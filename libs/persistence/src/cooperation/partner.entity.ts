import type { PartnerKind } from '@team-osaka/domain';
import { Column, Entity, Index } from 'typeorm';
import { textList, VersionedEntity } from '../columns.js';

/** A date known to some precision, ISO 8601 prefixes. */
export interface StoredRoughDate {
  start: string;
  end: string | null;
  precision: string;
}
export interface Bilingual {
  ja: string;
  en: string;
}

/** A partner of the city's cooperation. */
@Entity('partner')
// The short name identifies a partner across registers.
@Index('uq_partner_code', ['code'], { unique: true })
export class PartnerEntity extends VersionedEntity {
  @Column('text')
  code!: string;

  @Column('jsonb')
  name!: Bilingual;

  @Column('text')
  kind!: PartnerKind;

  @Column('text', { nullable: true })
  country!: string | null;

  @Column('text', { nullable: true })
  relation!: string | null;

  @Column('jsonb', { nullable: true })
  since!: StoredRoughDate | null;

  @Column('text', { nullable: true })
  note!: string | null;

  @Column(textList)
  sources!: string[];
}
