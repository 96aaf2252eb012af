// Taken once, see the fingerprint of words: the innermost loop.
const { imul } = Math;

/** A tree as plain numbers: for every node but the root, in the order of their making, the node before it and the unit between them. */
export interface PackedTrie {
  readonly sources: Int32Array;
  readonly units: Uint16Array;
}

/** A key that a text holds: the offset after it, and its node. */
export interface Prefix {
  readonly to: number;
  readonly node: number;
}

const none: readonly Prefix[] = [];

/** A prefix tree: it gives every folded label a node. Its steps live in one open hash table of plain numbers: a map per node would cost a hundred bytes each for half a million nodes. */
export class LabelTrie {
  /** Steps there are: one to every node but the root, which is 0. */
  private steps = 0;
  /** Per slot the node a step leaves and the unit it reads; 0 where the slot is free (no step leaves without a unit). */
  private sources = new Int32Array(1 << 12);
  private units = new Uint16Array(1 << 12);
  private targets = new Int32Array(1 << 12);

  /** The tree that was packed; it may grow on. */
  static unpack({ sources, units }: PackedTrie): LabelTrie {
    const trie = new LabelTrie();
    let slots = trie.targets.length;
    while (slots < sources.length * 2) slots *= 2;
    trie.makeRoom(slots);
    for (let step = 0; step < sources.length; step += 1) trie.write(trie.slotOf(sources[step] ?? 0, units[step] ?? 0), sources[step] ?? 0, units[step] ?? 0, step + 1);
    trie.steps = sources.length;
    return trie;
  }

  /** Its steps as data, see `unpack`. */
  pack(): PackedTrie {
    const [sources, units] = [new Int32Array(this.steps), new Uint16Array(this.steps)];
    this.targets.forEach((target, slot) => {
      if (target === 0) return;
      sources[target - 1] = this.sources[slot] ?? 0;
      units[target - 1] = this.units[slot] ?? 0;
    });
    return { sources, units };
  }

  /** The node of a key; 0 for the empty one. */
  add(key: string): number {
    let node = 0;
    for (let at = 0; at < key.length; at += 1) node = this.stepOrGrow(node, key.charCodeAt(at));
    return node;
  }

  /** Offsets after the keys that start at `from`, shortest first, each with its node. */
  prefixes(text: string, from: number, isKey: (node: number) => boolean): readonly Prefix[] {
    let found: Prefix[] | undefined;
    let node = 0;
    for (let at = from; at < text.length; at += 1) {
      node = this.targets[this.slotOf(node, text.charCodeAt(at))] ?? 0;
      if (node === 0) break;
      if (isKey(node)) (found ??= []).push({ to: at + 1, node });
    }
    return found ?? none;
  }

  private stepOrGrow(node: number, unit: number): number {
    const slot = this.slotOf(node, unit);
    const known = this.targets[slot] ?? 0;
    if (known !== 0) return known;
    this.steps += 1;
    const target = this.steps;
    this.write(slot, node, unit, target);
    if (this.steps * 2 > this.targets.length) this.grow();
    return target;
  }

  /** The slot of a step, or the free one where it would be written. */
  private slotOf(node: number, unit: number): number {
    const mask = this.targets.length - 1;
    let slot = (imul(node, 0x9e37_79b1) ^ imul(unit, 0x85eb_ca6b)) >>> 7 & mask;
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
    this.makeRoom(targets.length * 2);
    targets.forEach((target, slot) => {
      if (target === 0) return;
      const [node, unit] = [sources[slot] ?? 0, units[slot] ?? 0];
      this.write(this.slotOf(node, unit), node, unit, target);
    });
  }

  /** An empty table; its size is a power of two. */
  private makeRoom(slots: number): void {
    this.sources = new Int32Array(slots);
    this.units = new Uint16Array(slots);
    this.targets = new Int32Array(slots);
  }
}
