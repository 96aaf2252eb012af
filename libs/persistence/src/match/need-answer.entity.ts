import { Column, Entity, PrimaryColumn } from 'typeorm';
import { at, json } from '../columns.js';

/** Something a need asks for: the concept and the need's own phrase. */
export interface AskedPoint {
  concept: string;
  need: string;
  needLanguage: string;
}

/** A technology that answers a need in part: what it covers, what is missing, and the conditions with their state. */
export interface NearOffer {
  technologyId: string;
  covers: AskedPoint[];
  missing: AskedPoint[];
  constraints: { type: string; level: 'must' | 'nice'; state: 'met' | 'not-met' | 'unknown'; detail?: Record<string, string | number> }[];
}

/** Technologies that together cover a need. `coverage` of all of them and `alone` of the best one are 0..1. */
export interface StoredConsortium {
  coverage: number;
  alone: number;
  members: { technologyId: string; covers: AskedPoint[] }[];
  uncovered: AskedPoint[];
}

/**
 * What the engine found for an open need as a whole, beside its single matches: one row per need, replaced by every run. Names its records
 * without foreign keys, so that writing it waits for nobody.
 */
@Entity('need_answer')
export class NeedAnswerEntity {
  @PrimaryColumn('uuid')
  needId!: string;

  /** Versions of engine, words, weights and counts that it was made by. */
  @Column('text')
  version!: string;

  /** The nearest offers, nearest first. */
  @Column(json('[]'))
  nearest!: NearOffer[];

  /** Null where one technology covers the need, or where partners add too little. */
  @Column('jsonb', { nullable: true })
  consortium!: StoredConsortium | null;

  @Column(at())
  computedAt!: Date;
}
