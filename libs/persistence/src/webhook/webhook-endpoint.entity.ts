import { Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { at, textList, VersionedEntity } from '../columns.js';
import { OrganisationEntity } from '../organisation/organisation.entity.js';

/** An address of an organisation that is told of events by signed requests. */
@Entity('webhook_endpoint')
@Index('ix_webhook_endpoint_organisation', ['organisationId', 'id'])
// An announcement asks which endpoints want its kinds.
@Index('ix_webhook_endpoint_kinds', ['kinds'], { type: 'gin', where: "state = 'active'" })
export class WebhookEndpointEntity extends VersionedEntity {
  @Column('uuid')
  organisationId!: string;

  @ManyToOne(() => OrganisationEntity, { nullable: false, onDelete: 'CASCADE' })
  @JoinColumn({ name: 'organisation_id' })
  organisation!: Relation<OrganisationEntity>;

  @Column('text')
  url!: string;

  /** Kinds of notification it is told of. */
  @Column(textList)
  kinds!: string[];

  /** Language of the texts. */
  @Column('text')
  locale!: string;

  @Column('text', { default: 'active' })
  state!: 'active' | 'paused' | 'disabled';

  /** The secret, encrypted with a key derived from the installation's. */
  @Column('text', { select: false })
  sealedSecret!: string;

  /** The secret before, which signs as well until `formerSecretUntil`. */
  @Column('text', { nullable: true, select: false })
  sealedFormerSecret!: string | null;

  @Column(at({ nullable: true }))
  formerSecretUntil!: Date | null;

  /** Failed attempts since the last success. */
  @Column('int', { default: 0 })
  failures!: number;

  @Column(at({ nullable: true }))
  lastSuccessAt!: Date | null;

  @Column(at({ nullable: true }))
  lastFailureAt!: Date | null;

  @Column('text', { nullable: true })
  lastError!: string | null;
}
