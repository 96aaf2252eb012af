import type { Role } from '@team-osaka/domain';
import { Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { at, VersionedEntity } from '../columns.js';
import type { OrganisationEntity } from '../organisation/organisation.entity.js';

/** A person who signs in. Belongs to one organisation. */
@Entity('person')
// A mail address is one account; addresses are stored in lower case.
@Index('uq_person_email', ['email'], { unique: true })
@Index('ix_person_organisation', ['organisationId'])
export class PersonEntity extends VersionedEntity {
  @Column('uuid')
  organisationId!: string;

  // By name: the room identity comes before organisation and may not import it.
  @ManyToOne('OrganisationEntity', { nullable: false })
  @JoinColumn({ name: 'organisation_id' })
  organisation!: Relation<OrganisationEntity>;

  @Column('text')
  name!: string;

  @Column('text')
  email!: string;

  /** Language of screens and mails. */
  @Column('text')
  locale!: string;

  @Column('text')
  timeZone!: string;

  @Column('text')
  role!: Exclude<Role, 'public'>;

  @Column('boolean', { default: false })
  organisationAdministrator!: boolean;

  /** argon2id, PHC string. */
  @Column('text', { select: false })
  passwordHash!: string;

  @Column('text', { default: 'active' })
  status!: 'active' | 'suspended';

  @Column('boolean', { default: false })
  demonstration!: boolean;

  @Column(at({ nullable: true }))
  lastSignInAt!: Date | null;
}
