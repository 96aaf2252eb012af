import { z } from 'zod';
import { eventually } from './eventually.js';

const mailbox = z.object({ name: z.string(), address: z.string() });
const mailSchema = z.object({
  id: z.string(),
  receivedAt: z.string(),
  recipients: z.array(z.string()),
  from: mailbox,
  to: z.array(mailbox),
  subject: z.string(),
  text: z.string(),
});
const fullMailSchema = mailSchema.extend({
  html: z.string().nullable(),
  headers: z.array(z.object({ key: z.string(), value: z.string() })),
});

export type CaughtMail = z.infer<typeof mailSchema>;
export type FullCaughtMail = z.infer<typeof fullMailSchema>;

export interface MailBoxes {
  /** Address of the catcher's pages. */
  readonly url: string;
  /** Caught mails, newest first; of one recipient when `to` is given. */
  messages(to?: string): Promise<CaughtMail[]>;
  /** One mail with its HTML and headers. */
  read(id: string): Promise<FullCaughtMail>;
  /** The newest mail the predicate accepts; fails after `timeoutMs` (45 s). */
  waitFor(accept: (mail: CaughtMail) => boolean, timeoutMs?: number): Promise<CaughtMail>;
  clear(): Promise<void>;
}

/** Client of the mail catcher. */
export function openMailBoxes(url: string): MailBoxes {
  const get = async (path: string): Promise<unknown> => {
    const response = await fetch(`${url}${path}`);
    if (!response.ok) throw new Error(`The mail catcher answered ${response.status} to ${path}`);
    return response.json();
  };
  const messages = async (to?: string) =>
    z.array(mailSchema).parse(await get(`/messages.json${to === undefined ? '' : `?to=${encodeURIComponent(to)}`}`));
  return {
    url,
    messages,
    read: async (id) => fullMailSchema.parse(await get(`/messages/${id}.json`)),
    waitFor: (accept, timeoutMs = 45_000) =>
      eventually(async () => (await messages()).find(accept), { timeoutMs, everyMs: 100, what: 'the mail' }),
    async clear() {
      await fetch(`${url}/messages`, { method: 'DELETE' });
    },
  };
}
