const noValues: readonly number[] = [];

/** A prefix tree from folded labels to numbers. Its steps live in one open hash table of plain numbers: a map per node would cost a hundred bytes each for half a million nodes. */
export class LabelTrie {
  private nodes = 1;
  private steps = 0;
  /** Per slot the node a step leaves and the unit it reads; 0 where the slot is free (no step leaves without a unit). */
  private sources = new Int32Array(1 << 12);
  private units = new Uint16Array(1 << 12);
  private targets = new Int32Array(1 << 12);
  private readonly values = new Map<number, number[]>();

  add(key: string, value: number): void {
    if (key === '') return;
    let node = 0;
    for (let at = 0; at < key.length; at += 1) node = this.stepOrGrow(node, key.charCodeAt(at));
    const values = this.values.get(node);
    if (values === undefined) this.values.set(node, [value]);
    else values.push(value);
  }

  /** Offsets after the keys that start at `from`, shortest first, each with its node (see `valuesOf`). */
  prefixes(text: string, from: number): { to: number; node: number }[] {
    const found: { to: number; node: number }[] = [];
    let node = 0;
    for (let at = from; at < text.length; at += 1) {
      node = this.targets[this.slotOf(node, text.charCodeAt(at))] ?? 0;
      if (node === 0) break;
      if (this.values.has(node)) found.push({ to: at + 1, node });
    }
    return found;
  }

  /** Values of the key that ends at the node. */
  valuesOf(node: number): readonly number[] {
    return this.values.get(node) ?? noValues;
  }

  private stepOrGrow(node: number, unit: number): number {
    const slot = this.slotOf(node, unit);
    const known = this.targets[slot] ?? 0;
    if (known !== 0) return known;
    const target = this.nodes;
    this.nodes += 1;
    this.steps += 1;
    this.write(slot, node, unit, target);
    if (this.steps * 2 > this.targets.length) this.grow();
    return target;
  }

  /** The slot of a step, or the free one where it would be written. */
  private slotOf(node: number, unit: number): number {
    const mask = this.targets.length - 1;
    let slot = (Math.imul(node, 0x9e37_79b1) ^ Math.imul(unit, 0x85eb_ca6b)) >>> 7 & mask;
    while (this.targets[slot] !== 0 && (this.sources[slot] !== node || this.units[slot] !== unit)) slot = (slot + 1) & mask;
    return slot;
  }

  private write(slot: number, node: number, unit: number, target: number): void {
    this.sources[slot] = node;
    this.units[slot] = unit;
    this.targets[slot] = target;
  }

  private grow(): void {
    const { sources, units, targets } = this;
    this.sources = new Int32Array(targets.length * 2);
    this.units = new Uint16Array(targets.length * 2);
    this.targets = new Int32Array(targets.length * 2);
    targets.forEach((target, slot) => {
      if (target === 0) return;
      const [node, unit] = [sources[slot] ?? 0, units[slot] ?? 0];
      this.write(this.slotOf(node, unit), node, unit, target);
    });
  }
}
