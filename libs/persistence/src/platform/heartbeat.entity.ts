import { Column, Entity, PrimaryColumn } from 'typeorm';
import { at } from '../columns.js';

/** Sign of life of a background process, written every few seconds; health asks how old the newest is. */
@Entity('heartbeat')
export class HeartbeatEntity {
  @PrimaryColumn('text')
  process!: string;

  @Column(at())
  beatAt!: Date;
}
