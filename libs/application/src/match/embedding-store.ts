import type { EmbeddingProvider, Vector } from '@team-osaka/platform';
import type { DataSource, EntityManager } from 'typeorm';
import type { CorpusName } from './corpus.js';
import type { EmbeddingText } from './embedding-text.js';

type Model = Pick<EmbeddingProvider, 'model' | 'revision'>;

/** Those of the texts that have no vector of this model and revision yet, or one of other words. */
export async function withoutVector(manager: EntityManager, { model, revision }: Model, kind: CorpusName, texts: readonly EmbeddingText[]): Promise<EmbeddingText[]> {
  const rows = await manager.query<{ id: string; hash: string }[]>(
    'select subject_id as id, content_hash as hash from embedding where subject_kind = $1 and subject_id = any($2) and model = $3 and revision = $4',
    [kind, texts.map(({ id }) => id), model, revision],
  );
  const known = new Map(rows.map(({ id, hash }) => [id, hash]));
  return texts.filter(({ id, hash, text }) => text !== '' && known.get(id) !== hash);
}

/** Stores the vectors of texts, given in the same order; what was there of the same listings is replaced. */
export async function storeVectors(manager: EntityManager, { model, revision }: Model, kind: CorpusName, texts: readonly EmbeddingText[], vectors: readonly Vector[], now: Date): Promise<void> {
  // In one order, so that two runs that store the same listings wait, but never for each other.
  const rows = texts.map((text, index) => ({ ...text, vector: vectors[index] ?? [] })).sort((one, other) => (one.id < other.id ? -1 : 1));
  for (const { id, hash, vector } of rows) {
    await manager.query(
      `insert into embedding (subject_kind, subject_id, model, revision, dimensions, content_hash, vector, embedded_at) values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict (subject_kind, subject_id) do update set model = excluded.model, revision = excluded.revision, dimensions = excluded.dimensions,
         content_hash = excluded.content_hash, vector = excluded.vector, embedded_at = excluded.embedded_at`,
      [kind, id, model, revision, vector.length, hash, vector, now],
    );
  }
}

/** The vector of a text, undefined where there is none of its present words. */
export async function vectorOf(manager: EntityManager, { model, revision }: Model, kind: CorpusName, { id, hash }: EmbeddingText): Promise<Vector | undefined> {
  const [row] = await manager.query<{ vector: number[] }[]>(
    'select vector from embedding where subject_kind = $1 and subject_id = $2 and model = $3 and revision = $4 and content_hash = $5', [kind, id, model, revision, hash],
  );
  return row?.vector;
}

const extensions = new WeakMap<DataSource, Promise<boolean>>();

/** Whether this database has the extension pgvector; asked once per process. */
export function hasVectorExtension(dataSource: DataSource): Promise<boolean> {
  const known = extensions.get(dataSource);
  if (known) return known;
  const asked = dataSource.query<{ has: boolean }[]>(`select to_regtype('vector') is not null as has`).then(([row]) => row?.has === true);
  extensions.set(dataSource, asked);
  // A question that failed is asked again.
  asked.catch(() => extensions.delete(dataSource));
  return asked;
}

/** Cosine with `vector`, by id, of those texts that have a vector of their present words. Exact: the database compares where it can, else this process. */
export async function cosines(manager: EntityManager, { model, revision }: Model, vector: Vector, kind: CorpusName, texts: readonly EmbeddingText[]): Promise<Map<string, number>> {
  const inDatabase = await hasVectorExtension(manager.connection);
  const hashes = new Map(texts.map(({ id, hash }) => [id, hash]));
  const rows = await manager.query<{ id: string; hash: string; cosine?: number; vector?: number[] }[]>(
    `select subject_id as id, content_hash as hash, ${inDatabase ? '1 - (vector::vector <=> $6::real[]::vector) as cosine' : 'vector'} from embedding
      where subject_kind = $1 and subject_id = any($2) and model = $3 and revision = $4 and dimensions = $5`,
    [kind, [...hashes.keys()], model, revision, vector.length, ...(inDatabase ? [vector] : [])],
  );
  return new Map(rows.filter(({ id, hash }) => hashes.get(id) === hash).map((row) => [row.id, row.cosine ?? cosine(vector, row.vector ?? [])]));
}

/** Cosine of the angle between two vectors of one length, -1 to 1; 0 where one has no direction. */
export function cosine(one: Vector, other: Vector): number {
  let [product, oneSquare, otherSquare] = [0, 0, 0];
  for (let index = 0; index < one.length; index += 1) {
    const [a, b] = [one[index] ?? 0, other[index] ?? 0];
    product += a * b;
    oneSquare += a * a;
    otherSquare += b * b;
  }
  return oneSquare > 0 && otherSquare > 0 ? product / Math.sqrt(oneSquare * otherSquare) : 0;
}
