import { Column, Entity, PrimaryColumn } from 'typeorm';
import { at, json } from '../columns.js';

/**
 * How common each matching key is among the public listings of one kind, as last counted. One row per corpus, so that a new count takes the
 * place of the old one at once. Small corpora have none: they are counted whenever they are asked for.
 */
@Entity('match_key_statistic')
export class MatchKeyStatisticEntity {
  /** `technology` or `need`. */
  @PrimaryColumn('text')
  corpus!: string;

  /** Fingerprint of what was counted; scores made with the same version are comparable. */
  @Column('text')
  version!: string;

  /** Public listings. */
  @Column('integer')
  documents!: number;

  /** Holders by key. */
  @Column(json())
  holders!: Record<string, number>;

  @Column(at())
  countedAt!: Date;
}
