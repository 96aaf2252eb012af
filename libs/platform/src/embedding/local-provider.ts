import { access } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { z } from 'zod';
import { batchesOf, checkedVectors, EmbeddingError, type EmbeddingProvider, type Vector } from './provider.js';

export interface LocalEmbeddingOptions {
  /** Folder of the model as transformers.js reads it: `config.json`, `tokenizer.json`, `onnx/model*.onnx`. */
  readonly folder: string;
  readonly model: string;
  readonly revision: string;
  readonly floor: number;
  /** Gives the package; only for an installation that keeps it elsewhere. */
  readonly load?: () => Promise<unknown>;
}

/** Texts per run of the model: a run holds them in memory at once. */
const batchSize = 8;

/** Optional: an installation without it works. Typed as any text, so that neither the compiler nor a bundler asks for it. */
const packageName: string = '@huggingface/transformers';

type Extract = (texts: readonly string[], options: { pooling: 'mean'; normalize: boolean }) => Promise<{ tolist(): unknown }>;

/** What is used of transformers.js. */
interface Transformers {
  readonly env: { allowRemoteModels: boolean; allowLocalModels: boolean; localModelPath: string };
  readonly pipeline: (task: 'feature-extraction', model: string, options: { local_files_only: boolean }) => Promise<Extract>;
}

const vectors = z.array(z.array(z.number()));

/** A model on this machine, run by transformers.js. Nothing is loaded from elsewhere, and no text leaves the process. */
export function createLocalEmbedding(options: LocalEmbeddingOptions): EmbeddingProvider {
  const { model, revision, floor } = options;
  let extracting: Promise<Extract> | undefined;

  /** Loads once; a failed attempt is forgotten, so that the next one sees what was mended meanwhile. */
  const extractor = (): Promise<Extract> =>
    (extracting ??= openModel(options).catch((error: unknown) => {
      extracting = undefined;
      throw error;
    }));

  return {
    kind: 'local', model, revision, floor, destination: basename(resolve(options.folder)),
    async embed(texts) {
      const extract = await extractor();
      const found: Vector[] = [];
      for (const batch of batchesOf(texts, batchSize)) {
        const { success, data } = vectors.safeParse((await extract(batch, { pooling: 'mean', normalize: true })).tolist());
        if (!success) throw new EmbeddingError('The local embedding model gave no vectors.', true);
        found.push(...data);
      }
      return checkedVectors(found, texts.length);
    },
  };
}

async function openModel({ folder, load = () => import(packageName) as Promise<unknown> }: LocalEmbeddingOptions): Promise<Extract> {
  const absolute = resolve(folder);
  await access(absolute).catch(() => {
    throw new EmbeddingError('The folder of EMBEDDING_DIR does not exist or may not be read.', true);
  });
  const { env, pipeline } = await loadPackage(load);
  env.allowRemoteModels = false;
  env.allowLocalModels = true;
  env.localModelPath = dirname(absolute);
  try {
    return await pipeline('feature-extraction', basename(absolute), { local_files_only: true });
  } catch {
    throw new EmbeddingError('The folder of EMBEDDING_DIR holds no model that transformers.js can open (config.json, tokenizer.json, onnx/).', true);
  }
}

async function loadPackage(load: () => Promise<unknown>): Promise<Transformers> {
  try {
    return (await load()) as Transformers;
  } catch {
    throw new EmbeddingError(`EMBEDDING_DIR is set, but the package ${packageName} is not installed. Install it with: npm install --no-save ${packageName}`, true);
  }
}
