import { system, type Application } from '../application.js';
import { corpora } from './corpus.js';

/** Needs per transaction, so that none holds its locks for long. */
const batchSize = 500;

/** Owes new suggestions for every public need, because the weights have changed. Again is harmless: a suggestion is computed from what is. Returns how many it owes. */
export async function reweighNeeds(app: Application): Promise<{ needs: number }> {
  let needs = 0;
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const ids = await app.transaction(system, async ({ manager, enqueue }) => {
      const rows = await manager.query<{ id: string }[]>(`select id from need where id > $1 and ${corpora.need.isPublic} order by id limit ${batchSize}`, [after]);
      for (const { id } of rows) await enqueue('match.suggest-for-need', { id });
      return rows.map(({ id }) => id);
    });
    needs += ids.length;
    const last = ids.at(-1);
    if (last === undefined || ids.length < batchSize) return { needs };
    after = last;
  }
}
