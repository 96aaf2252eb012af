/** Numbers of keys whose lowest bits are looked at first. */
const slots = 4096;

/** What belongs to few numbers (key-number.ts), asked for many: nearly all of those that it does not hold are known by their lowest bits. */
export class NumberMap<Value> {
  private readonly held = new Uint8Array(slots);
  private readonly values: ReadonlyMap<number, Value>;

  constructor(entries: Iterable<readonly [number, Value]>) {
    this.values = new Map(entries);
    for (const number of this.values.keys()) this.held[number & (slots - 1)] = 1;
  }

  get(number: number): Value | undefined {
    return this.held[number & (slots - 1)] === 0 ? undefined : this.values.get(number);
  }
}
