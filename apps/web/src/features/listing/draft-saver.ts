import { ApiProblem } from '../../shared/api.js';

/** Where the saving of a draft stands. */
export type SaveStatus =
  | { readonly kind: 'unchanged' }
  /** Something was typed and is about to be saved. */
  | { readonly kind: 'waiting' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: Date }
  /** The connection or the server failed; what was typed is kept and sent again. */
  | { readonly kind: 'retrying'; readonly fault: unknown }
  /** The server does not take what was typed; it is sent again once it changes. */
  | { readonly kind: 'refused'; readonly fault: unknown }
  /** Somebody else changed the record; nothing more is sent. */
  | { readonly kind: 'conflict'; readonly fault: ApiProblem };

/** One save: from what is stored to what is wanted. */
export interface SaveRequest<Snapshot> {
  readonly stored: Snapshot;
  readonly wanted: Snapshot;
  readonly version: number;
}

export interface DraftSaverOptions<Snapshot, Saved extends { readonly version: number }> {
  readonly stored: Snapshot;
  readonly version: number;
  /** Sends a save; answers with the record as it is stored then. */
  readonly send: (request: SaveRequest<Snapshot>) => Promise<Saved>;
  /** Calls back after so many milliseconds; returns how to take that back. */
  readonly after?: (milliseconds: number, then: () => void) => () => void;
  readonly now?: () => Date;
}

/** A pause this long in the typing starts a save. */
const typingPause = 900;
/** Waiting times before a failed save is tried again; the last one is repeated. */
const retryDelays = [3_000, 10_000, 30_000];

const timer = (milliseconds: number, then: () => void): (() => void) => {
  const handle = setTimeout(then, milliseconds);
  return () => clearTimeout(handle);
};
const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Saves a draft while it is written: after a pause in the typing, one save at a time, always from the version last stored. */
export class DraftSaver<Snapshot, Saved extends { readonly version: number }> {
  #options: DraftSaverOptions<Snapshot, Saved>;
  #stored: Snapshot;
  #wanted: Snapshot;
  #version: number;
  #status: SaveStatus = { kind: 'unchanged' };
  #saved: Saved | null = null;
  #running: Promise<void> | null = null;
  #cancel: () => void = () => undefined;
  #failures = 0;
  #listeners = new Set<() => void>();

  constructor(options: DraftSaverOptions<Snapshot, Saved>) {
    this.#options = options;
    this.#stored = options.stored;
    this.#wanted = options.stored;
    this.#version = options.version;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  readonly status = (): SaveStatus => this.#status;
  /** The record as the last save left it; null before the first one. */
  readonly saved = (): Saved | null => this.#saved;

  get version(): number {
    return this.#version;
  }

  /** True while something typed is not stored yet. */
  isDirty(): boolean {
    return this.#running !== null || !same(this.#stored, this.#wanted);
  }

  /** Tells what should be stored from now on. */
  want(snapshot: Snapshot): void {
    if (same(snapshot, this.#wanted)) return;
    this.#wanted = snapshot;
    if (this.#status.kind === 'conflict') return;
    if (!this.#running) this.#tell({ kind: 'waiting' });
    this.#schedule(typingPause);
  }

  /** Saves now. True where everything is stored afterwards. */
  async flush(): Promise<boolean> {
    await this.#run();
    return !this.isDirty();
  }

  /** Ends all waiting; what is under way still arrives. */
  stop(): void {
    this.#cancel();
  }

  #schedule(milliseconds: number): void {
    this.#cancel();
    this.#cancel = (this.#options.after ?? timer)(milliseconds, () => void this.#run());
  }

  #run(): Promise<void> {
    this.#cancel();
    this.#running ??= this.#save().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  async #save(): Promise<void> {
    if (this.#status.kind === 'conflict') return;
    while (!same(this.#stored, this.#wanted)) {
      const wanted = this.#wanted;
      this.#tell({ kind: 'saving' });
      try {
        this.#saved = await this.#options.send({ stored: this.#stored, wanted, version: this.#version });
      } catch (fault) {
        this.#fail(fault);
        return;
      }
      this.#stored = wanted;
      this.#version = this.#saved.version;
      this.#failures = 0;
      this.#tell({ kind: 'saved', at: (this.#options.now ?? (() => new Date()))() });
    }
    // Typed and taken back before it was sent: nothing waits any more.
    if (this.#status.kind === 'waiting') this.#tell({ kind: 'unchanged' });
  }

  #fail(fault: unknown): void {
    const status = fault instanceof ApiProblem ? fault.status : 0;
    if (fault instanceof ApiProblem && status === 409) return this.#tell({ kind: 'conflict', fault });
    const isPassing = status === 0 || status === 401 || status === 429 || status >= 500;
    if (!isPassing) return this.#tell({ kind: 'refused', fault });
    this.#tell({ kind: 'retrying', fault });
    this.#schedule(retryDelays[Math.min(this.#failures, retryDelays.length - 1)] ?? typingPause);
    this.#failures += 1;
  }

  #tell(status: SaveStatus): void {
    this.#status = status;
    for (const listener of this.#listeners) listener();
  }
}
