import { Column, Entity, Index } from 'typeorm';
import { json, RecordEntity } from '../columns.js';

export interface ChangedLabel {
  language: string;
  text: string;
}

/** One change of the vocabulary. The highest version names the vocabulary that every process must know before it reads texts. */
@Entity('vocabulary_change')
@Index('uq_vocabulary_change_version', ['version'], { unique: true })
export class VocabularyChangeEntity extends RecordEntity {
  /** 1, 2, 3 … without gaps, in the order of the commits. */
  @Column('int')
  version!: number;

  /** Code of the concept. */
  @Column('text')
  concept!: string;

  /** The labels that came or went: texts without them read as before. */
  @Column(json('[]'))
  labels!: ChangedLabel[];
}
