import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createLocalEmbedding } from './local-provider.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'model-'));
});
afterAll(() => rm(folder, { recursive: true }));

const model = { model: 'local', revision: '1', floor: 0 };
const absent = (): Promise<never> => Promise.reject(new Error('Cannot find package'));

test('says what to install where the package is missing, and where the folder is', async () => {
  await expect(createLocalEmbedding({ folder, ...model, load: absent }).embed(['a'])).rejects.toMatchObject({
    permanent: true, message: expect.stringContaining('npm install --no-save @huggingface/transformers'),
  });
  await expect(createLocalEmbedding({ folder: join(folder, 'none'), ...model }).embed(['a'])).rejects.toThrow('EMBEDDING_DIR does not exist');
});

/** The interface of transformers.js over a model that counts letters; it knows what it was told. */
function letterPackage(): { env: Record<string, unknown>; opened: unknown[]; batches: number[]; pipeline: (...options: unknown[]) => Promise<unknown> } {
  const opened: unknown[] = [];
  const batches: number[] = [];
  const extract = (texts: readonly string[]): Promise<unknown> => {
    batches.push(texts.length);
    return Promise.resolve({ tolist: () => texts.map((text) => [text.length, 1]) });
  };
  return { env: { allowRemoteModels: true }, opened, batches, pipeline: (...options) => Promise.resolve(opened.push(options)).then(() => extract) };
}

test('opens the folder once, with remote loading off, and gives vectors in order', async () => {
  const transformers = letterPackage();
  const embedding = createLocalEmbedding({ folder, ...model, load: () => Promise.resolve(transformers) });
  expect(await embedding.embed(['a', 'bb'])).toEqual([[1, 1], [2, 1]]);
  expect(await embedding.embed(Array.from({ length: 10 }, () => 'ccc'))).toHaveLength(10);
  expect(transformers.env).toEqual({ allowRemoteModels: false, allowLocalModels: true, localModelPath: dirname(folder) });
  expect(transformers.opened).toEqual([['feature-extraction', basename(folder), { local_files_only: true }]]);
  expect(transformers.batches).toEqual([2, 8, 2]);
});

test('a failed start is tried again the next time', async () => {
  const transformers = letterPackage();
  const loads = [absent, (): Promise<unknown> => Promise.resolve(transformers)];
  const embedding = createLocalEmbedding({ folder, ...model, load: () => loads.shift()!() });
  await expect(embedding.embed(['a'])).rejects.toThrow('is not installed');
  expect(await embedding.embed(['a'])).toEqual([[1, 1]]);
});
