import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { json, RecordEntity, textList } from '../columns.js';
import { PersonEntity } from '../identity/person.entity.js';

/** A search of a list that a person keeps, to be told of what is new. */
@Entity('saved_search')
@Index('ix_saved_search_person', ['personId', 'id'])
// A listing that becomes public asks for the searches that hold one of its own words, sectors or countries.
@Index('ix_saved_search_anchors', ['anchors'], { type: 'gin' })
export class SavedSearchEntity extends RecordEntity {
  @Column('uuid')
  personId!: string;

  @ManyToOne(() => PersonEntity, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'person_id' })
  person!: Relation<PersonEntity>;

  @Column('text')
  room!: 'need' | 'technology';

  @Column('text')
  name!: string;

  /** Filters of the room's list. */
  @Column(json())
  query!: object;

  /** Of the narrowest filter: keys of which a listing that fits has at least one. */
  @Column(textList)
  anchors!: string[];
}

/** A listing that was found for a person: told once, however many searches fit and however often it becomes public. */
@Entity('saved_search_hit')
// Audiences of the event ask who it found.
@Index('ix_saved_search_hit_event', ['eventId'])
export class SavedSearchHitEntity {
  @PrimaryColumn('uuid')
  personId!: string;

  @PrimaryColumn('uuid')
  listingId!: string;

  @Column('uuid')
  eventId!: string;
}
