import { Column, Entity, PrimaryColumn } from 'typeorm';
import { at } from '../columns.js';

/** A job that is owed once per interval: when it was last owed, and as which outbox row. */
@Entity('schedule')
export class ScheduleEntity {
  /** Name of the job. */
  @PrimaryColumn('text')
  name!: string;

  /** By the clock of the database server: the pace is real time also where tests move the installation's clock. */
  @Column(at())
  lastAt!: Date;

  @Column('uuid')
  outboxId!: string;
}
