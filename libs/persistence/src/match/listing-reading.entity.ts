import { Column, Entity, Index, JoinColumn, OneToOne, PrimaryColumn, type Relation } from 'typeorm';
import { NeedEntity } from '../need/need.entity.js';
import { TechnologyEntity } from '../technology/technology.entity.js';

/**
 * What the matching engine read of a listing's words. Apart from the listing, so that reading all anew touches neither its row nor the indexes of
 * the lists; in force while engine and words are the present ones.
 */
abstract class ListingReadingEntity {
  @PrimaryColumn('uuid')
  listingId!: string;

  /** Version of the engine that read. */
  @Column('text')
  engine!: string;

  /** The `wordsVersion` that was read. */
  @Column('int')
  wordsVersion!: number;

  /** Packed: what a score depends on. Hundreds are read per run. */
  @Column('bytea')
  outline!: Buffer;
}

@Entity('technology_reading')
// Whatever another engine read is read anew.
@Index('ix_technology_reading_engine', ['engine'])
export class TechnologyReadingEntity extends ListingReadingEntity {
  /** Packed: where it says what the outline counts, for what is explained. */
  @Column('text')
  phrases!: string;

  @OneToOne(() => TechnologyEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'listing_id' })
  listing!: Relation<TechnologyEntity>;
}

@Entity('need_reading')
@Index('ix_need_reading_engine', ['engine'])
export class NeedReadingEntity extends ListingReadingEntity {
  /** Packed: the whole analysis, by which technologies are judged. */
  @Column('text')
  profile!: string;

  @OneToOne(() => NeedEntity, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'listing_id' })
  listing!: Relation<NeedEntity>;
}

/**
 * The inverted index by which candidates are found: a concept or a lemma that a listing is most about. Some thirty rows a listing, written in bulk:
 * no foreign key, which would look up the listing for each; listings are never deleted, and a key without one finds nothing.
 */
abstract class ListingKeyEntity {
  @PrimaryColumn('uuid')
  listingId!: string;

  /** Number of the concept or lemma. */
  @PrimaryColumn('int')
  key!: number;

  /** The emphasis a meeting in it has in a score, 1,000 for 1. */
  @Column('smallint')
  weight!: number;
}

@Entity('technology_key')
// A search reads the heaviest holders of a key, from the index alone.
@Index('ix_technology_key', ['key', 'weight', 'listingId'])
export class TechnologyKeyEntity extends ListingKeyEntity {}

@Entity('need_key')
@Index('ix_need_key', ['key', 'weight', 'listingId'])
export class NeedKeyEntity extends ListingKeyEntity {}
