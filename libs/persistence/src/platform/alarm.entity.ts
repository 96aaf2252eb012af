import { Column, Entity, Index } from 'typeorm';
import { at, RecordEntity } from '../columns.js';

/** Something an administrator must look at although the work went on: a template that failed in one language, a schedule that failed. */
@Entity('alarm')
// The same trouble is one alarm with a count until somebody has resolved it.
@Index('uq_alarm_open', ['kind', 'subject'], { unique: true, where: 'resolved_at is null' })
export class AlarmEntity extends RecordEntity {
  @Column('text')
  kind!: 'template' | 'schedule' | 'webhook';

  /** What it is about: template and language, or the name of the schedule. */
  @Column('text')
  subject!: string;

  /** What was said the last time. */
  @Column('text')
  message!: string;

  @Column('int', { default: 1 })
  count!: number;

  @Column(at())
  lastAt!: Date;

  @Column(at({ nullable: true }))
  resolvedAt!: Date | null;
}
