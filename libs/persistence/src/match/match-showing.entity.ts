import { Column, Entity, Index } from 'typeorm';
import { at, json, RecordEntity } from '../columns.js';

/**
 * A suggestion as it was put before the office: written when a run stores a need's list, for every pair whose place, score or weights are not
 * those last shown. A pair keeps its place until a later row says otherwise. Never changed: decisions are learnt from against it.
 * Like the audit it names its records without foreign keys, so that writing it waits for nobody.
 */
@Entity('match_showing')
// What of a pair was shown last before a decision.
@Index('ix_match_showing_pair', ['needId', 'technologyId', 'shownAt'])
// What was shown in a period.
@Index('ix_match_showing_shown', ['shownAt'])
export class MatchShowingEntity extends RecordEntity {
  @Column('uuid')
  needId!: string;

  @Column('uuid')
  technologyId!: string;

  /** 1 is the top of the need's list. */
  @Column('smallint')
  place!: number;

  @Column('real')
  score!: number;

  /** Value 0..1 by name of each signal that spoke. */
  @Column(json())
  signals!: Record<string, number>;

  /** 0..1: what the signals together counted. */
  @Column('real', { default: 1 })
  breadth!: number;

  @Column('text')
  engineVersion!: string;

  /** Id of the weight set, or `default`. */
  @Column('text')
  weightsVersion!: string;

  /** Role before which the list was put. */
  @Column('text')
  shownTo!: 'coordinator';

  @Column(at())
  shownAt!: Date;
}
