import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { CircuitBreaker, type BreakerOptions } from './circuit-breaker.js';
import { batchesOf, checkedVectors, EmbeddingError, type EmbeddingProvider, type Vector } from './provider.js';

export interface HttpEmbeddingOptions {
  /** Base address of the API, as far as before `/embeddings`; for example `https://api.example.org/v1`. */
  readonly url: string;
  /** Sent as a bearer token; absent for an endpoint that asks for none. */
  readonly apiKey: string | undefined;
  readonly model: string;
  readonly revision: string;
  readonly floor: number;
  /** Limit of one request with its answer, in milliseconds. */
  readonly timeoutMs: number;
  /** Texts per request (32). */
  readonly batchSize?: number;
  /** Requests for one batch before it is given up (3). */
  readonly attempts?: number;
  /** Pause before the second request, doubled before each further one, in milliseconds (500). */
  readonly pauseMs?: number;
  readonly breaker?: BreakerOptions;
}

/** Longest pause before another request, also where the endpoint asks for more, in milliseconds. */
const longestPauseMs = 10_000;

const answerShape = z.object({ data: z.array(z.object({ index: z.int().min(0), embedding: z.array(z.number()).min(1).max(16_384) })) });

/** A failure after which another request may succeed; `waitMs` is what the endpoint asked for. */
class Passing extends EmbeddingError {
  constructor(message: string, readonly waitMs = 0) {
    super(message, false);
  }
}

/**
 * An endpoint of the form that OpenAI made usual: `POST <url>/embeddings` with `{model, input}`. Redirects are refused, because texts go
 * where the operator said and nowhere else. Messages of failures name a status or a cause, never a body, a text or the key.
 */
export function createHttpEmbedding(options: HttpEmbeddingOptions): EmbeddingProvider {
  const { model, revision, floor, batchSize = 32, attempts = 3, pauseMs = 500 } = options;
  const base = new URL(options.url);
  const address = new URL(`${base.pathname.replace(/\/+$/, '')}/embeddings${base.search}`, base.origin);
  const breaker = new CircuitBreaker(options.breaker ?? { failures: 5, openMs: 60_000 });

  async function persist(batch: readonly string[]): Promise<readonly Vector[]> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await breaker.run(() => ask(address, options, batch));
      } catch (error) {
        if (!(error instanceof Passing) || attempt >= attempts) throw error;
        // Spread by half, so that several workers do not come back at one moment.
        const backOff = pauseMs * 2 ** (attempt - 1) * (0.75 + Math.random() / 2);
        await pause(Math.min(longestPauseMs, Math.max(backOff, error.waitMs)));
      }
    }
  }

  return {
    kind: 'http', model, revision, floor, destination: `${base.origin}${base.pathname.replace(/\/+$/, '')}`,
    async embed(texts) {
      const vectors: Vector[] = [];
      for (const batch of batchesOf(texts, batchSize)) vectors.push(...(await persist(batch)));
      return checkedVectors(vectors, texts.length);
    },
  };
}

async function ask(address: URL, { apiKey, model, timeoutMs }: HttpEmbeddingOptions, batch: readonly string[]): Promise<readonly Vector[]> {
  let response: Response;
  let answer: unknown;
  try {
    response = await fetch(address, {
      method: 'POST', redirect: 'manual', signal: AbortSignal.timeout(timeoutMs),
      headers: { 'content-type': 'application/json', accept: 'application/json', ...(apiKey === undefined ? {} : { authorization: `Bearer ${apiKey}` }) },
      body: JSON.stringify({ model, input: batch, encoding_format: 'float' }),
    });
    const body = await response.text();
    answer = response.ok ? parsed(body) : undefined;
  } catch (error) {
    throw new Passing(`The embedding endpoint did not answer (${causeOf(error)}).`);
  }
  if (!response.ok) throw refusal(response);
  const { success, data } = answerShape.safeParse(answer);
  if (!success) throw new EmbeddingError('The embedding endpoint answered in another form than expected.', true);
  const ordered = [...data.data].sort((one, other) => one.index - other.index).map(({ embedding }) => embedding);
  return checkedVectors(ordered, batch.length);
}

const parsed = (body: string): unknown => {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
};

/** Too many requests and faults of the server pass; everything else is ours to mend. */
function refusal({ status, headers }: Response): EmbeddingError {
  const message = `The embedding endpoint answered ${status}.`;
  if (status !== 408 && status !== 429 && status < 500) return new EmbeddingError(message, true);
  const seconds = Number(headers.get('retry-after') ?? 0);
  return new Passing(message, Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : 0);
}

/** Names and codes of errors only: messages may hold addresses with secrets. */
function causeOf(error: unknown): string {
  const { name, cause } = (error ?? {}) as { readonly name?: unknown; readonly cause?: { readonly code?: unknown } };
  const code = cause?.code;
  return typeof code === 'string' ? code : typeof name === 'string' ? name : 'unknown';
}
