import { jobs, type JobName, type JobPayload } from '@team-osaka/contracts';
import { PermanentFailure, settlingApplication, type Application, type DeliveryOutcome, type PostOffice } from '@team-osaka/application';
import type { DeliveryChannel } from './job-metrics.js';

/** What a handler knows of the run it is in. */
export interface JobContext {
  readonly firstAttempt: boolean;
  /** True where no further attempt follows a failure of this one. */
  readonly lastAttempt: boolean;
  /** The outbox row the job came from; null for a job that was put into the queue by others. */
  readonly outboxId: string | null;
  readonly post: PostOffice;
  /** Says that the job is marked done already, together with what it changed. */
  readonly settled: () => void;
  /** Counts a delivery that the job made beside its own work. */
  readonly delivered: (channel: DeliveryChannel, outcome: DeliveryOutcome) => void;
}

/** One job name and what is done for it; `run` parses the payload by its contract. */
export interface Handler {
  readonly job: JobName;
  run(app: Application, payload: unknown, context: JobContext): Promise<void>;
}

type Handle<N extends JobName> = (app: Application, payload: JobPayload<N>, context: JobContext) => Promise<unknown>;

/** Binds a job name to its handler; a payload that its contract refuses fails for good. The job is marked done after the handler. */
export function defineHandler<N extends JobName>(job: N, handle: Handle<N>): Handler {
  return {
    job,
    async run(app, payload, context) {
      const parsed = jobs[job].safeParse(payload);
      if (!parsed.success) {
        const where = parsed.error.issues.map((issue) => `${issue.path.join('.') || 'payload'}: ${issue.code}`).join(', ');
        throw new PermanentFailure(`The payload of "${job}" does not fit its contract (${where}).`);
      }
      await handle(app, parsed.data as JobPayload<N>, context);
    },
  };
}

/** The application for a use case of one transaction: the job is marked done in it. */
export function settling(app: Application, { outboxId, settled }: JobContext): Application {
  return outboxId === null ? app : settlingApplication(app, outboxId, settled);
}

/** A handler whose use case is one transaction: the job is marked done in it. */
export function defineTransactionHandler<N extends JobName>(job: N, handle: Handle<N>): Handler {
  return defineHandler(job, (app, payload, context) => handle(settling(app, context), payload, context));
}
