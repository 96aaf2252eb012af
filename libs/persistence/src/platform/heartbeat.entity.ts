import { Column, Entity, PrimaryColumn } from 'typeorm';
import { at } from '../columns.js';

/** Sign of life of a background process, written every few seconds; it counts as alive until `livesUntil`. */
@Entity('heartbeat')
export class HeartbeatEntity {
  @PrimaryColumn('text')
  process!: string;

  @Column(at())
  beatAt!: Date;

  /** By the clock of the database server. */
  @Column(at())
  livesUntil!: Date;
}
