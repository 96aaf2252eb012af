import { createHttpEmbedding } from './http-provider.js';
import { createLocalEmbedding } from './local-provider.js';
import { noEmbedding, type EmbeddingProvider } from './provider.js';

interface Model {
  readonly model: string;
  readonly revision: string;
  readonly floor: number;
}

/** Where vectors come from, as the environment says it. */
export type EmbeddingSettings =
  | { readonly kind: 'none' }
  | (Model & { readonly kind: 'http'; readonly url: string; readonly apiKey: string | undefined; readonly timeoutMs: number })
  | (Model & { readonly kind: 'local'; readonly folder: string });

/** The variables, each already well formed by itself. */
export interface EmbeddingVariables {
  readonly EMBEDDING_URL?: string | undefined;
  readonly EMBEDDING_API_KEY?: string | undefined;
  readonly EMBEDDING_DIR?: string | undefined;
  readonly EMBEDDING_MODEL?: string | undefined;
  readonly EMBEDDING_REVISION: string;
  readonly EMBEDDING_FLOOR: number;
  readonly EMBEDDING_TIMEOUT_MS: number;
}

/** What is wrong with them together: the variable at fault and what it must be. */
export function embeddingProblems(values: EmbeddingVariables): { variable: keyof EmbeddingVariables; message: string }[] {
  const { EMBEDDING_URL: url, EMBEDDING_DIR: folder, EMBEDDING_MODEL: model } = values;
  const problems: ReturnType<typeof embeddingProblems> = [];
  if (url !== undefined && folder !== undefined) problems.push({ variable: 'EMBEDDING_DIR', message: 'must be empty where EMBEDDING_URL is set' });
  if ((url !== undefined || folder !== undefined) && model === undefined) problems.push({ variable: 'EMBEDDING_MODEL', message: 'is required' });
  if (url !== undefined && (new URL(url).username || new URL(url).password)) problems.push({ variable: 'EMBEDDING_URL', message: 'must not hold a password; use EMBEDDING_API_KEY' });
  return problems;
}

/** The settings of variables without problems. */
export function embeddingSettings(values: EmbeddingVariables): EmbeddingSettings {
  const model = { model: values.EMBEDDING_MODEL ?? '', revision: values.EMBEDDING_REVISION, floor: values.EMBEDDING_FLOOR };
  if (values.EMBEDDING_URL !== undefined) return { kind: 'http', url: values.EMBEDDING_URL, apiKey: values.EMBEDDING_API_KEY, timeoutMs: values.EMBEDDING_TIMEOUT_MS, ...model };
  if (values.EMBEDDING_DIR !== undefined) return { kind: 'local', folder: values.EMBEDDING_DIR, ...model };
  return { kind: 'none' };
}

/** The provider of the settings; nothing is opened or sent before it is asked for vectors. */
export function createEmbeddingProvider(settings: EmbeddingSettings): EmbeddingProvider {
  switch (settings.kind) {
    case 'none':
      return noEmbedding;
    case 'http':
      return createHttpEmbedding(settings);
    case 'local':
      return createLocalEmbedding(settings);
  }
}
