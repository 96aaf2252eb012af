/**
 * A compact prefix tree from folded labels to numbers: first-child/next-sibling lists in plain arrays, because a map per
 * node would cost a hundred bytes each for a hundred thousand nodes.
 */
export class LabelTrie {
  private readonly character: number[] = [0];
  private readonly child: number[] = [0];
  private readonly sibling: number[] = [0];
  private readonly values: (number[] | undefined)[] = [undefined];
  private readonly roots = new Map<number, number>();

  add(key: string, value: number): void {
    if (key === '') return;
    let node = this.roots.get(key.charCodeAt(0));
    if (node === undefined) this.roots.set(key.charCodeAt(0), (node = this.append(key.charCodeAt(0))));
    for (let unit = 1; unit < key.length; unit += 1) {
      const code = key.charCodeAt(unit);
      let next = this.step(node, code);
      if (next === 0) {
        next = this.append(code);
        this.sibling[next] = this.child[node] ?? 0;
        this.child[node] = next;
      }
      node = next;
    }
    (this.values[node] ??= []).push(value);
  }

  /** Values of every key that starts at `from`, shortest first, with the offset after it. */
  prefixes(text: string, from: number): { to: number; values: readonly number[] }[] {
    const found: { to: number; values: readonly number[] }[] = [];
    let node = this.roots.get(text.charCodeAt(from)) ?? 0;
    let at = from + 1;
    while (node !== 0) {
      const values = this.values[node];
      if (values !== undefined) found.push({ to: at, values });
      node = at < text.length ? this.step(node, text.charCodeAt(at)) : 0;
      at += 1;
    }
    return found;
  }

  private step(node: number, code: number): number {
    let next = this.child[node] ?? 0;
    while (next !== 0 && this.character[next] !== code) next = this.sibling[next] ?? 0;
    return next;
  }

  private append(code: number): number {
    this.character.push(code);
    this.child.push(0);
    this.sibling.push(0);
    this.values.push(undefined);
    return this.character.length - 1;
  }
}
