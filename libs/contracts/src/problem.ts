import { z } from 'zod';

/** RFC 9457 problem details, with the error code, the fields at fault (RFC 6901 pointers), facts for the text, and the request id. */
export const problem = z.object({
  type: z.string(), title: z.string(), status: z.int(), code: z.string(), detail: z.string(), instance: z.string().optional(), requestId: z.string(),
  errors: z.array(z.object({ pointer: z.string(), code: z.string(), detail: z.string() })), facts: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type Problem = z.output<typeof problem>;
