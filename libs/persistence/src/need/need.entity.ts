import type { NeedState } from '@team-osaka/domain';
import { Column, Entity, Index } from 'typeorm';
import { at } from '../columns.js';
import { ListingEntity } from '../listing.entity.js';

/** Words of a need in one language (shape: `needText` of the contracts). */
export interface NeedWords {
  title: string;
  problem: string;
  outcome: string;
}

/** Whom matched parties meet; disclosed after both sides consent. */
export interface NeedContactPerson {
  name: string;
  department: string | null;
  email: string;
  telephone: string | null;
}

/** A need a city official posts. Facts have the shape `needFacts` of the contracts. */
@Entity('need')
@Index('ix_need_newest', ['openedAt', 'id'], { where: "state in ('open','partly_matched')" })
@Index('ix_need_title', ['sortTitle', 'id'])
@Index('ix_need_organisation', ['organisationId', 'updatedAt', 'id'])
@Index('ix_need_updated', ['updatedAt', 'id'])
// One inverted index answers words and set-valued filters in any combination.
@Index('ix_need_search', ['searchVector', 'sectors'], { type: 'gin' })
@Index('ix_need_country', ['country', 'openedAt', 'id'], { where: "state in ('open','partly_matched')" })
@Index('ix_need_state', ['state', 'dueAt'])
export class NeedEntity extends ListingEntity<NeedWords, object> {
  @Column('text')
  state!: NeedState;

  /** Country of the site, ISO 3166-1 alpha-2. */
  @Column('text', { nullable: true })
  country!: string | null;

  @Column('text', { nullable: true })
  place!: string | null;

  @Column('text', { nullable: true })
  fundingRoute!: string | null;

  @Column('jsonb', { nullable: true, select: false })
  contact!: NeedContactPerson | null;

  @Column(at({ nullable: true }))
  openedAt!: Date | null;

  @Column('date', { nullable: true })
  validUntilOn!: string | null;

  /** What comes next where no partner was found. */
  @Column('text', { nullable: true })
  nextStep!: string | null;
}
