import type { MatchSide } from '@team-osaka/domain';
import { Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { at, RecordEntity } from '../columns.js';
import { MatchEntity } from './match.entity.js';

/** The answer of one side to a consent request. A reopened match asks anew: its old answers are removed (the audit keeps them). */
@Entity('match_consent')
// One answer per side: the second of two concurrent answers finds the first.
@Index('uq_match_consent_side', ['matchId', 'side'], { unique: true })
export class MatchConsentEntity extends RecordEntity {
  @Column('uuid')
  matchId!: string;

  @ManyToOne(() => MatchEntity, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'match_id' })
  match!: Relation<MatchEntity>;

  @Column('text')
  side!: MatchSide;

  @Column('text', { default: 'pending' })
  state!: 'pending' | 'given' | 'declined';

  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('uuid', { nullable: true })
  answeredById!: string | null;

  @Column(at({ nullable: true }))
  answeredAt!: Date | null;

  /** Reminders sent so far. */
  @Column('smallint', { default: 0 })
  reminders!: number;

  /** When the next reminder, or after the last one the escalation, is due; null once answered or escalated. */
  @Column(at({ nullable: true }))
  nextReminderAt!: Date | null;
}
