import type { MatchOrigin, MatchReasonCode, MatchState } from '@team-osaka/domain';
import { Column, Entity, Index, JoinColumn, ManyToOne, type Relation } from 'typeorm';
import { DecidedEntity } from '../columns.js';
import { NeedEntity } from '../need/need.entity.js';
import { TechnologyEntity } from '../technology/technology.entity.js';

/** A need and a technology that may belong together. */
@Entity('match')
// A pair is one match for all of its life: suggestion, interest and request meet in the same row.
@Index('uq_match_pair', ['needId', 'technologyId'], { unique: true })
@Index('ix_match_technology', ['technologyId', 'state'])
@Index('ix_match_state', ['state', 'dueAt'])
@Index('ix_match_updated', ['updatedAt', 'id'])
export class MatchEntity extends DecidedEntity {
  @Column('uuid')
  needId!: string;

  @ManyToOne(() => NeedEntity, { nullable: false })
  @JoinColumn({ name: 'need_id' })
  need!: Relation<NeedEntity>;

  @Column('uuid')
  technologyId!: string;

  @ManyToOne(() => TechnologyEntity, { nullable: false })
  @JoinColumn({ name: 'technology_id' })
  technology!: Relation<TechnologyEntity>;

  @Column('text')
  state!: MatchState;

  @Column('text')
  origin!: MatchOrigin;

  /** 0 to 1; null where the engine has not scored the pair yet. */
  @Column('real', { nullable: true })
  score!: number | null;

  @Column('text', { nullable: true })
  confidence!: 'strong' | 'possible' | 'none' | null;

  /** The engine's assessment with the versions it was made by. */
  @Column('jsonb', { nullable: true })
  assessment!: unknown;

  /** What the company or the official wrote when asking. */
  @Column('text', { nullable: true })
  message!: string | null;

  /** Who expressed interest or asked. */
  @Column('uuid', { nullable: true })
  askedById!: string | null;

  /** The consortium that it was proposed in, if any. */
  @Column('uuid', { nullable: true })
  consortiumId!: string | null;

  @Column('text', { nullable: true })
  reasonCode!: MatchReasonCode | null;
}
