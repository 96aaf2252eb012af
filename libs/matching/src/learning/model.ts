/** Shares of the fused sum by signal name; they are normalised where they are used. */
export type SignalWeights = Readonly<Record<string, number>>;

/** One suggestion that somebody decided, as it was shown. */
export interface DecidedSample {
  readonly needId: string;
  /** 1: taken further. 0: refused because it did not fit. */
  readonly label: 0 | 1;
  /** Milliseconds since 1970. */
  readonly decidedAt: number;
  /** Value 0..1 of each signal that spoke; a silent one (no language in common, say) is absent. */
  readonly signals: Readonly<Record<string, number>>;
  /** What the signals together counted, 0..1: whatever their shares, few phrases met or many. */
  readonly breadth: number;
}

/** How well a ranking agrees with decisions, over the needs that have decisions of both kinds. */
export interface RankingQuality {
  readonly needs: number;
  /** Pairs of a good and a refused suggestion of one need. */
  readonly pairs: number;
  /** Share of the pairs in which the good one scores higher, 0..1; a tie counts half. */
  readonly accuracy: number;
  /** Mean nDCG over the needs, 0..1; of equal scores the refused one is counted first. */
  readonly ndcg: number;
}

/** The outcome of a refit: new weights and the comparison on decisions that the fit has not seen. */
export interface Refit {
  readonly weights: SignalWeights;
  /** Decisions learnt from and decisions kept aside. */
  readonly trainedOn: number;
  readonly heldOut: number;
  readonly before: RankingQuality;
  readonly after: RankingQuality;
  readonly wins: boolean;
}
