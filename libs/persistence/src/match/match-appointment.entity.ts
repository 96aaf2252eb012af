import { Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { at, RecordEntity } from '../columns.js';
import { MatchEntity } from './match.entity.js';

/**
 * A meeting of the two sides of a match. It keeps its id, and with it its entry in people's calendars, however often it is moved. Commands
 * are decided by the version of the match.
 */
@Entity('match_appointment')
// One at a time: of two that are arranged at once, the second meets the first.
@Index('uq_match_appointment_arranged', ['matchId'], { unique: true, where: `state = 'arranged'` })
// The sweep reads only what is to be reminded of.
@Index('ix_match_appointment_remind', ['remindAt'], { where: 'remind_at is not null' })
export class MatchAppointmentEntity extends RecordEntity {
  @Column('uuid')
  matchId!: string;

  @ManyToOne(() => MatchEntity, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'match_id' })
  match!: Relation<MatchEntity>;

  /** `over`: its time has passed and another one was arranged. */
  @Column('text', { default: 'arranged' })
  state!: 'arranged' | 'called_off' | 'over';

  @Column(at())
  startsAt!: Date;

  @Column('smallint')
  minutes!: number;

  /** IANA zone in which it was entered. */
  @Column('text')
  timeZone!: string;

  @Column('text', { nullable: true })
  place!: string | null;

  /** Address of an online meeting, https. */
  @Column('text', { nullable: true })
  link!: string | null;

  @Column('text', { default: '' })
  note!: string;

  /** Grows with every change that both sides are told of (SEQUENCE of RFC 5545). */
  @Column('int', { default: 0 })
  sequence!: number;

  /** Who arranged it, moved it last or called it off; null where the match was closed by the system. */
  @Column('uuid', { nullable: true })
  changedById!: string | null;

  /** When both sides are to be reminded; null once they were, or where there is no need. */
  @Column(at({ nullable: true }))
  remindAt!: Date | null;
}
