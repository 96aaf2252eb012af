import { Column, Entity, Index } from 'typeorm';
import { at, RecordEntity } from '../columns.js';

/** A label that the office added to a concept, given or added. One taken back stays as a record of what was once said. */
@Entity('vocabulary_label')
// The same words once per concept and language.
@Index('uq_vocabulary_label', ['concept', 'language', 'key'], { unique: true, where: 'removed_at is null' })
@Index('ix_vocabulary_label_key', ['key'], { where: 'removed_at is null' })
export class VocabularyLabelEntity extends RecordEntity {
  /** Code of the concept. */
  @Column('text')
  concept!: string;

  /** BCP 47 language. */
  @Column('text')
  language!: string;

  @Column('text')
  text!: string;

  /** The text with width, case, spaces and punctuation levelled. */
  @Column('text')
  key!: string;

  /** Why it may name another concept too. */
  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('uuid', { nullable: true })
  addedById!: string | null;

  @Column(at({ nullable: true }))
  removedAt!: Date | null;

  @Column('uuid', { nullable: true })
  removedById!: string | null;
}
