import { Column, Entity } from 'typeorm';
import { json, RecordEntity } from '../columns.js';
import type { StoredConsortium } from './need-answer.entity.js';

/** Technologies whose matches with a need the office took into screening together, with what was known of them then. Never changed. */
@Entity('match_consortium')
export class MatchConsortiumEntity extends RecordEntity {
  @Column('uuid')
  needId!: string;

  @Column(json())
  content!: StoredConsortium;

  @Column('uuid', { nullable: true })
  proposedById!: string | null;
}
