import type { Clock, Viewer } from '@team-osaka/domain';
import { noEmbedding, type EmbeddingProvider } from '@team-osaka/platform';
import type { DataSource } from 'typeorm';
import { runTransaction, type UnitOfWork } from './unit-of-work.js';

/** Who acts: a viewer, or the system where a background job does. */
export type Actor = Viewer | { readonly role: 'system' };
export const system: Actor = { role: 'system' };

/** What use cases need of the running installation. */
export interface Application {
  readonly dataSource: DataSource;
  readonly clock: Clock;
  /** Key of signatures in invitation and reset links. */
  readonly secret: string;
  /** Where vectors of texts come from; asked only after an administrator has switched it on. */
  readonly embedding: EmbeddingProvider;
  /** Hosts that webhooks may reach although they lie in a private network. */
  readonly webhookAllowedHosts: readonly string[];
  /** Runs `work` in one transaction: state, audit and outbox commit together or not at all. */
  transaction<T>(actor: Actor, work: (unit: UnitOfWork) => Promise<T>): Promise<T>;
}

interface ApplicationParts {
  readonly dataSource: DataSource;
  readonly clock: Clock;
  readonly secret: string;
  /**
   * Whether people are told of what happens. Only the loader of the demonstration sets it to false: nobody waits for a mail about
   * each of its hundreds of records. Audit rows and all other jobs (matching) are written as ever.
   */
  readonly announce?: boolean;
  /** None unless given. */
  readonly embedding?: EmbeddingProvider;
  readonly webhookAllowedHosts?: readonly string[];
}

/** Builds the application over a connected data source. */
export function createApplication({ announce = true, embedding = noEmbedding, webhookAllowedHosts = [], ...parts }: ApplicationParts): Application {
  return { ...parts, embedding, webhookAllowedHosts, transaction: (actor, work) => runTransaction(parts.dataSource, parts.clock, actor, work, announce) };
}
