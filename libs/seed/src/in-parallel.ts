/** Works through `items` with at most `width` at a time; the first failure stops the rest. Returns the results in order. */
export async function inParallel<Item, Result>(items: readonly Item[], width: number, work: (item: Item) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  const waiting = items.entries();
  let failed = false;
  const lane = async (): Promise<void> => {
    for (const [index, item] of waiting) {
      if (failed) return;
      try {
        results[index] = await work(item);
      } catch (fault) {
        failed = true;
        throw fault;
      }
    }
  };
  await Promise.all(Array.from({ length: width }, lane));
  return results;
}

/** Every row of a keyset list. */
export async function everyRow<Row>(page: (cursor: string | undefined) => Promise<{ items: Row[]; next: string | null }>): Promise<Row[]> {
  const rows: Row[] = [];
  let cursor: string | undefined;
  do {
    const { items, next } = await page(cursor);
    rows.push(...items);
    cursor = next ?? undefined;
  } while (cursor !== undefined);
  return rows;
}
