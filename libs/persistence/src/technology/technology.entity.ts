import type { TechnologyState } from '@team-osaka/domain';
import { Column, Entity, Index } from 'typeorm';
import { at, json, textList } from '../columns.js';
import { ListingEntity } from '../listing.entity.js';

/** Words of a technology in one language (shape: `technologyText` of the contracts). */
export interface TechnologyWords {
  title: string;
  summary: string;
  description: string;
  problemSolved: string;
}

/** A technology a member lists. Facts have the shape `technologyFacts` of the contracts. */
@Entity('technology')
@Index('ix_technology_newest', ['publishedAt', 'id'], { where: "state in ('published','stale_warning')" })
@Index('ix_technology_title', ['sortTitle', 'id'])
@Index('ix_technology_organisation', ['organisationId', 'updatedAt', 'id'])
@Index('ix_technology_updated', ['updatedAt', 'id'])
// One inverted index answers words and set-valued filters in any combination.
@Index('ix_technology_search', ['searchVector', 'sectors', 'jcmScopes', 'trlReached', 'countriesServed', 'deployedIn'], { type: 'gin' })
@Index('ix_technology_state', ['state', 'dueAt'])
export class TechnologyEntity extends ListingEntity<TechnologyWords, object> {
  @Column('text')
  state!: TechnologyState;

  @Column('int', { array: true, default: () => "'{}'" })
  jcmScopes!: number[];

  @Column('smallint', { nullable: true })
  trl!: number | null;

  /** Every level up to `trl`, so that the inverted index answers a minimum too; empty where the level is unknown. */
  @Column('int', { array: true, default: () => "'{}'" })
  trlReached!: number[];

  @Column(textList)
  countriesServed!: string[];

  @Column(textList)
  deployedIn!: string[];

  /** Seen by the own organisation, the office and matched parties. */
  @Column({ ...json(), select: false })
  confidential!: object;

  @Column(at({ nullable: true }))
  publishedAt!: Date | null;

  /** Last proof of life. */
  @Column(at({ nullable: true }))
  confirmedAt!: Date | null;

  /** The listing lapses at the end of this day unless renewed. */
  @Column('date', { nullable: true })
  validUntilOn!: string | null;
}
