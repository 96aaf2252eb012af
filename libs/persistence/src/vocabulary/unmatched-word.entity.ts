import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { at, RecordEntity } from '../columns.js';
import { NeedEntity } from '../need/need.entity.js';

/** Words of needs that led to no concept. */
@Entity('unmatched_word')
@Index('uq_unmatched_word', ['language', 'key'], { unique: true })
export class UnmatchedWordEntity extends RecordEntity {
  /** BCP 47 language. */
  @Column('text')
  language!: string;

  /** As the first need wrote it. */
  @Column('text')
  text!: string;

  /** The text with width, case, spaces and punctuation levelled. */
  @Column('text')
  key!: string;

  /** Since when the office set it aside. */
  @Column(at({ nullable: true }))
  dismissedAt!: Date | null;

  @Column('uuid', { nullable: true })
  dismissedById!: string | null;
}

/** That a need uses these words, as it was last read. */
@Entity('unmatched_word_need')
@Index('ix_unmatched_word_need_need', ['needId'])
export class UnmatchedWordNeedEntity {
  @PrimaryColumn('uuid')
  wordId!: string;

  @ManyToOne(() => UnmatchedWordEntity, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'word_id' })
  word!: Relation<UnmatchedWordEntity>;

  @PrimaryColumn('uuid')
  needId!: string;

  @ManyToOne(() => NeedEntity, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'need_id' })
  need!: Relation<NeedEntity>;
}
