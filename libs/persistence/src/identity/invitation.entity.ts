import type { Role } from '@team-osaka/domain';
import { Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { at, RecordEntity } from '../columns.js';
import type { OrganisationEntity } from '../organisation/organisation.entity.js';

/** An invitation to join an organisation. Its token is derived from the id with the installation's secret and never stored. */
@Entity('invitation')
// One open invitation per organisation and address.
@Index('uq_invitation_open', ['organisationId', 'email'], { unique: true, where: 'accepted_at is null and revoked_at is null' })
export class InvitationEntity extends RecordEntity {
  @Column('uuid')
  organisationId!: string;

  // By name: the room identity comes before organisation and may not import it.
  @ManyToOne('OrganisationEntity', { nullable: false })
  @JoinColumn({ name: 'organisation_id' })
  organisation!: Relation<OrganisationEntity>;

  @Column('text')
  email!: string;

  @Column('text')
  role!: Exclude<Role, 'public'>;

  @Column('boolean', { default: false })
  organisationAdministrator!: boolean;

  /** Language of the mail. */
  @Column('text')
  locale!: string;

  @Column('uuid', { nullable: true })
  invitedById!: string | null;

  @Column(at())
  expiresAt!: Date;

  @Column(at({ nullable: true }))
  acceptedAt!: Date | null;

  @Column(at({ nullable: true }))
  revokedAt!: Date | null;
}
