import { Column, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { DecidedEntity, json, textList } from './columns.js';
import { OrganisationEntity } from './organisation/organisation.entity.js';

/** Text of one language with the revision of the original it renders; older than the original means stale. */
export type StoredText<Text> = Text & { revision: number };

/** What technologies and needs have in common: words in several languages, search and matching keys, an owner. */
export abstract class ListingEntity<Text, Facts> extends DecidedEntity {
  @Column('uuid')
  organisationId!: string;

  @ManyToOne(() => OrganisationEntity, { nullable: false })
  @JoinColumn({ name: 'organisation_id' })
  organisation!: Relation<OrganisationEntity>;

  @Column('text')
  originalLanguage!: string;

  @Column(json())
  texts!: Record<string, StoredText<Text>>;

  /** Counts changes of the original's words. */
  @Column('int', { default: 1 })
  textRevision!: number;

  @Column(json())
  facts!: Facts;

  @Column(textList)
  sectors!: string[];

  /** Title by which lists sort. */
  @Column('text')
  sortTitle!: string;

  /** Folded words and character bigrams for list search. */
  @Column({ type: 'tsvector', nullable: true, select: false })
  searchVector!: string | null;

  /** Counts saves of words or facts: what matching read of an earlier one is out of date. */
  @Column('int', { default: 1 })
  wordsVersion!: number;

  @Column(textList)
  sources!: string[];

  @Column('boolean', { default: false })
  demonstration!: boolean;

  @Column('uuid', { nullable: true })
  createdById!: string | null;

  /** Who last wrote at it after it was created, so that the second of two writers is told. */
  @Column('uuid', { nullable: true })
  editedById!: string | null;
}
