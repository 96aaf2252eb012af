/** The one source of time. Rules take a Date; only the edges ask a clock. */
export interface Clock {
  now(): Date;
}
