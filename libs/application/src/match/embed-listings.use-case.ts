import { EmbeddingError, type EmbeddingProvider, type Vector } from '@team-osaka/platform';
import type { EntityManager } from 'typeorm';
import { system, type Application } from '../application.js';
import { PermanentFailure } from '../platform/index.js';
import { publicNeeds, publicTechnologies } from './analysed.js';
import { corpora, type CorpusName } from './corpus.js';
import { storeVectors, withoutVector } from './embedding-store.js';
import { needText, technologyText, type EmbeddingText } from './embedding-text.js';
import { isEmbeddingOn } from './matching-setting.js';

/** Listings read and sent together. */
const pageSize = 64;

/** Gives a public need its vector, where that is switched on. Idempotent. Returns how many vectors were stored. */
export const embedNeed = (app: Application, id: string): Promise<number> => embed(app, 'need', [id], true);

/** The same for a technology. */
export const embedTechnology = (app: Application, id: string): Promise<number> => embed(app, 'technology', [id], true);

/**
 * Gives every public listing its vector that has none, or one of other words or of another model. What is stored stays stored where the
 * model fails on the way, so that the next attempt goes on from there.
 */
export async function embedAll(app: Application): Promise<number> {
  let stored = 0;
  // Needs last: their suggestions then find the technologies' vectors, and no technology has to ask for its own.
  for (const kind of ['technology', 'need'] as const) {
    for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
      if (!(await isEmbeddingOn(app.dataSource.manager, app.embedding))) return stored;
      const { table, isPublic } = corpora[kind];
      const rows = await app.dataSource.query<{ id: string }[]>(`select id from ${table} where id > $1 and ${isPublic} order by id limit ${pageSize}`, [after]);
      stored += await embed(app, kind, rows.map(({ id }) => id), kind === 'need');
      const last = rows.at(-1);
      if (last === undefined || rows.length < pageSize) break;
      after = last.id;
    }
  }
  return stored;
}

/** The model is asked outside of any transaction: it may take long. What has changed or left meanwhile is not stored. */
async function embed(app: Application, kind: CorpusName, ids: readonly string[], suggests: boolean): Promise<number> {
  const { embedding, dataSource } = app;
  if (!(await isEmbeddingOn(dataSource.manager, embedding))) return 0;
  const texts = await withoutVector(dataSource.manager, embedding, kind, await publicTexts(dataSource.manager, kind, ids));
  if (texts.length === 0) return 0;
  const vectors = await ask(embedding, texts.map(({ text }) => text));
  return app.transaction(system, async ({ manager, now, enqueue }) => {
    const present = new Map((await publicTexts(manager, kind, texts.map(({ id }) => id))).map(({ id, hash }) => [id, hash]));
    const pairs = texts.flatMap((text, index) => (present.get(text.id) === text.hash ? [{ text, vector: vectors[index] ?? [] }] : []));
    await storeVectors(manager, embedding, kind, pairs.map(({ text }) => text), pairs.map(({ vector }) => vector), now);
    if (suggests) for (const { text } of pairs) await enqueue(`match.suggest-for-${kind}`, { id: text.id });
    return pairs.length;
  });
}

/** Drafts and what is under review, withdrawn or of a former member is not public and therefore never sent. */
async function publicTexts(manager: EntityManager, kind: CorpusName, ids: readonly string[]): Promise<EmbeddingText[]> {
  if (ids.length === 0) return [];
  return kind === 'need' ? (await publicNeeds(manager, ids)).map(needText) : (await publicTechnologies(manager, ids)).map(technologyText);
}

async function ask(provider: EmbeddingProvider, texts: readonly string[]): Promise<readonly Vector[]> {
  try {
    return await provider.embed(texts);
  } catch (error) {
    throw error instanceof EmbeddingError && error.permanent ? new PermanentFailure(error.message) : error;
  }
}
