import type { AddableFacet } from '@team-osaka/domain';
import { Column, Entity, Index } from 'typeorm';
import { at, RecordEntity, textList } from '../columns.js';

/** A concept that the office added to the thesaurus. One withdrawn stays as a record, and its code is never given to another. */
@Entity('vocabulary_concept')
// The engine knows a concept by its code.
@Index('uq_vocabulary_concept_code', ['code'], { unique: true })
export class VocabularyConceptEntity extends RecordEntity {
  @Column('text')
  code!: string;

  @Column('text')
  facet!: AddableFacet;

  /** Codes of the broader concepts, given or added. */
  @Column(textList)
  broader!: string[];

  @Column('uuid', { nullable: true })
  addedById!: string | null;

  @Column(at({ nullable: true }))
  withdrawnAt!: Date | null;

  @Column('uuid', { nullable: true })
  withdrawnById!: string | null;

  @Column('text', { nullable: true })
  withdrawalReason!: string | null;
}
