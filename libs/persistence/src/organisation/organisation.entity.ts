import type { MembershipState, OrganisationKind } from '@team-osaka/domain';
import { Column, Entity, Index } from 'typeorm';
import { DecidedEntity, json, textList } from '../columns.js';

/** The person who applied for a membership, kept until the invitation is accepted. */
export interface Applicant {
  name: string;
  email: string;
  locale: string;
  timeZone: string;
}

/** A company, city, coordinating body, university, international organisation or domestic region. */
@Entity('organisation')
// One organisation per kind, country and folded name: a second application for the same house is refused.
@Index('uq_organisation_name', ['kind', 'country', 'nameKey'], { unique: true })
@Index('ix_organisation_name_keys', ['nameKeys'], { type: 'gin' })
@Index('ix_organisation_search', ['searchTokens'], { type: 'gin' })
@Index('ix_organisation_name', ['sortName', 'id'])
export class OrganisationEntity extends DecidedEntity {
  @Column('text')
  kind!: OrganisationKind;

  @Column('text')
  membershipState!: MembershipState;

  /** Name per language. */
  @Column(json())
  names!: Record<string, string>;

  /** The first of `nameKeys`: what the database itself keeps unique. */
  @Column('text')
  nameKey!: string;

  /** The names in all languages, folded, by which duplicates are found. */
  @Column(textList)
  nameKeys!: string[];

  /** Name by which lists sort: the English one where there is one. */
  @Column('text')
  sortName!: string;

  /** Words of names and summary for search, folded. */
  @Column(textList)
  searchTokens!: string[];

  /** ISO 3166-1 alpha-2. */
  @Column('text')
  country!: string;

  @Column('text', { nullable: true })
  place!: string | null;

  @Column('text', { nullable: true })
  website!: string | null;

  @Column(json())
  summary!: Record<string, string>;

  @Column(textList)
  sectors!: string[];

  @Column('jsonb', { nullable: true })
  applicant!: Applicant | null;

  @Column('text', { nullable: true })
  motivation!: string | null;

  /** Taken from public sources to show the product; not claimed to be a member. */
  @Column('boolean', { default: false })
  demonstration!: boolean;

  @Column(textList)
  sources!: string[];
}
