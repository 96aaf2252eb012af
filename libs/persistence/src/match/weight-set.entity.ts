import { Column, Entity, Index } from 'typeorm';
import { at, json, RecordEntity } from '../columns.js';

/** Agreement of a ranking with decisions that the fit has not seen. */
export interface WeightSetQuality {
  readonly needs: number;
  readonly pairs: number;
  readonly accuracy: number;
  readonly ndcg: number;
}

/** `not_better`: lost the comparison. `proposed`: won it and waits for a person. `retired`: replaced, or overtaken by a later refit. */
export const weightSetStates = ['proposed', 'active', 'retired', 'not_better'] as const;
export type WeightSetState = (typeof weightSetStates)[number];

/** Shares of the matching signals learnt from decisions, with the comparison they were judged by. */
@Entity('weight_set')
// One set counts at a time: of two who switch at once the second is refused.
@Index('uq_weight_set_active', ['state'], { unique: true, where: "state = 'active'" })
export class WeightSetEntity extends RecordEntity {
  /** Share by signal name, together 1. */
  @Column(json())
  weights!: Record<string, number>;

  @Column('text')
  engineVersion!: string;

  @Column('text')
  state!: WeightSetState;

  /** Decisions learnt from, and the latest ones kept aside for the comparison. */
  @Column('integer')
  trainedOn!: number;

  @Column('integer')
  heldOut!: number;

  /** The set compared with; null where those were the weights the engine comes with. */
  @Column('uuid', { nullable: true })
  comparedWithId!: string | null;

  /** On the decisions kept aside: the weights then in use, and these. */
  @Column(json())
  before!: WeightSetQuality;

  @Column(json())
  after!: WeightSetQuality;

  /** The set it took the place of when it was last switched on; null for the weights the engine comes with. */
  @Column('uuid', { nullable: true })
  previousId!: string | null;

  @Column(at({ nullable: true }))
  activatedAt!: Date | null;

  @Column('uuid', { nullable: true })
  activatedById!: string | null;
}
