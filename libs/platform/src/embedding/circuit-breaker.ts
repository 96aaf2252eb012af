import { EmbeddingError } from './provider.js';

export interface BreakerOptions {
  /** Failures in a row that open the circuit. */
  readonly failures: number;
  /** How long it stays open, in milliseconds; then one call is let through to try. */
  readonly openMs: number;
  /** Milliseconds that only grow. */
  readonly now?: () => number;
}

/** Spares a server that fails: after some failures in a row calls are refused at once, until one that tries succeeds. */
export class CircuitBreaker {
  private failed = 0;
  private openUntil = 0;
  private trying = false;

  constructor(private readonly options: BreakerOptions) {}

  /** Runs `call`, or refuses without it while the circuit is open. A failure that is marked permanent says nothing about the server's health. */
  async run<T>(call: () => Promise<T>): Promise<T> {
    const isTrial = this.failed >= this.options.failures;
    if (isTrial && (this.trying || this.now() < this.openUntil)) throw new EmbeddingError('The embedding endpoint failed repeatedly and is left alone for a while.', false);
    this.trying = isTrial;
    try {
      const result = await call();
      this.failed = 0;
      return result;
    } catch (error) {
      if (!(error instanceof EmbeddingError && error.permanent)) {
        this.failed += 1;
        if (this.failed >= this.options.failures) this.openUntil = this.now() + this.options.openMs;
      }
      throw error;
    } finally {
      if (isTrial) this.trying = false;
    }
  }

  private now(): number {
    return this.options.now?.() ?? performance.now();
  }
}
