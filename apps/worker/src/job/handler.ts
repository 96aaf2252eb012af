import { jobs, type JobName, type JobPayload } from '@team-osaka/contracts';
import { PermanentFailure, type Application, type PostOffice } from '@team-osaka/application';

/** What a handler knows of the run it is in. */
export interface JobContext {
  /** True where no further attempt follows a failure of this one. */
  readonly lastAttempt: boolean;
  readonly post: PostOffice;
}

/** One job name and what is done for it; `run` parses the payload by its contract. */
export interface Handler {
  readonly job: JobName;
  run(app: Application, payload: unknown, context: JobContext): Promise<void>;
}

/** Binds a job name to its handler; a payload that its contract refuses fails for good. */
export function defineHandler<N extends JobName>(job: N, handle: (app: Application, payload: JobPayload<N>, context: JobContext) => Promise<unknown>): Handler {
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
