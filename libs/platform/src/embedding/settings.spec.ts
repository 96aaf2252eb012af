import { describe, expect, test } from '@jest/globals';
import { readConfig } from '../config.js';
import { createEmbeddingProvider } from './settings.js';

const read = (env: Record<string, string>): ReturnType<typeof readConfig> => readConfig({ DATABASE_URL: 'postgres://u:p@127.0.0.1:5432/db', ...env });

describe('the variables of embeddings', () => {
  test('give none unless set', async () => {
    const provider = createEmbeddingProvider(read({ EMBEDDING_URL: '', EMBEDDING_MODEL: 'unused' }).embedding);
    expect(provider).toMatchObject({ kind: 'none', destination: null });
    await expect(provider.embed(['a'])).rejects.toThrow('No embedding model is configured.');
  });

  test('give an endpoint or a local model', () => {
    const url = 'https://embedding.example.org/v1/?deployment=hunter2';
    const http = createEmbeddingProvider(read({ EMBEDDING_URL: url, EMBEDDING_API_KEY: 'hunter2', EMBEDDING_MODEL: 'm', EMBEDDING_REVISION: '2026-03', EMBEDDING_FLOOR: '0.7' }).embedding);
    expect(http).toMatchObject({ kind: 'http', model: 'm', revision: '2026-03', floor: 0.7, destination: 'https://embedding.example.org/v1' });
    expect(JSON.stringify(http)).not.toContain('hunter2');
    expect(createEmbeddingProvider(read({ EMBEDDING_DIR: '/models/small-e5', EMBEDDING_MODEL: 'small-e5' }).embedding)).toMatchObject({ kind: 'local', destination: 'small-e5', revision: '1', floor: 0 });
  });

  test.each([
    [{ EMBEDDING_URL: 'https://embedding.example.org' }, 'EMBEDDING_MODEL is required'],
    [{ EMBEDDING_URL: 'https://embedding.example.org', EMBEDDING_DIR: '/models/m', EMBEDDING_MODEL: 'm' }, 'EMBEDDING_DIR must be empty'],
    [{ EMBEDDING_URL: 'https://user:hunter2@embedding.example.org', EMBEDDING_MODEL: 'm' }, 'EMBEDDING_URL must not hold a password'],
    [{ EMBEDDING_URL: 'ftp://hunter2', EMBEDDING_MODEL: 'm' }, 'EMBEDDING_URL must be a URL'],
    [{ EMBEDDING_URL: 'https://embedding.example.org', EMBEDDING_MODEL: 'm', EMBEDDING_FLOOR: '1' }, 'EMBEDDING_FLOOR'],
  ])('are refused where they do not fit: %j', (env, message) => {
    expect(() => read(env as Record<string, string>)).toThrow(message);
    expect(() => read(env as Record<string, string>)).not.toThrow('hunter2');
  });
});
