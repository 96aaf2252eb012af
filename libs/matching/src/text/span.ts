/** A piece of a folded text. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Whether a piece of a text shares characters with any of these. Both these and the pieces that are asked about come in the order of the text. */
export function overlapsAnyOf(spans: readonly Span[]): (piece: Span) => boolean {
  let next = 0;
  return ({ from, to }) => {
    while ((spans[next]?.to ?? Infinity) <= from) next += 1;
    return (spans[next]?.from ?? Infinity) < to;
  };
}
