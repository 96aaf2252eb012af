import { Column, Entity, Index } from 'typeorm';
import { at, RecordEntity } from '../columns.js';

/** A switch of the matching engine that an administrator sets; absent means off. */
@Entity('matching_setting')
// Each switch once, also where two administrators use it for the first time together.
@Index('uq_matching_setting_name', ['name'], { unique: true })
export class MatchingSettingEntity extends RecordEntity {
  @Column('text')
  name!: 'embedding';

  @Column('boolean', { default: false })
  enabled!: boolean;

  /** Where texts go, as it was when the administrator agreed; for any other place the agreement does not hold. */
  @Column('text', { nullable: true })
  destination!: string | null;

  @Column(at({ nullable: true }))
  changedAt!: Date | null;

  @Column('uuid', { nullable: true })
  changedById!: string | null;
}
