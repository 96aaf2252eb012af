import { randomBytes } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { parseMessage, summarise, type Envelope, type Message, type MessageSummary } from './message.js';

export interface Store {
  add(raw: Uint8Array, recipients: readonly string[]): Promise<MessageSummary>;
  /** Newest first; `to` is compared with the envelope, without regard to case. */
  list(filter?: { readonly to?: string | undefined; readonly since?: Date | undefined }): readonly MessageSummary[];
  get(id: string): Promise<Message | undefined>;
  raw(id: string): Promise<Uint8Array | undefined>;
  clear(): Promise<void>;
}

/** Oldest mails beyond this number are deleted. */
const CAPACITY = 2_000;
const ID = /^\d{8}T\d{9}Z-[0-9a-f]{6}$/;

const mailbox = z.object({ name: z.string(), address: z.string() });
const summarySchema = z.object({
  id: z.string().regex(ID),
  receivedAt: z.string(),
  recipients: z.array(z.string()),
  from: mailbox,
  to: z.array(mailbox),
  subject: z.string(),
  text: z.string(),
});

/** Opens the folder of caught mails: per mail the raw bytes (`.eml`) and what the list shows (`.json`). */
export async function openStore(folder: string): Promise<Store> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  let summaries = await readSummaries(folder);
  const pathOf = (id: string, ending: 'eml' | 'json') => join(folder, `${id}.${ending}`);
  const isKnown = (id: string) => summaries.some((summary) => summary.id === id);

  const remove = async (ids: readonly string[]) => {
    for (const id of ids) {
      await rm(pathOf(id, 'json'), { force: true });
      await rm(pathOf(id, 'eml'), { force: true });
    }
  };

  return {
    async add(raw, recipients) {
      const envelope = newEnvelope(recipients);
      const summary = summarise(await parseMessage(raw, envelope));
      await writeFile(pathOf(envelope.id, 'eml'), raw, { mode: 0o600 });
      // The list file appears last and whole: a mail that was cut off by a crash is not listed.
      await writeFile(`${pathOf(envelope.id, 'json')}.part`, JSON.stringify(summary), { mode: 0o600 });
      await rename(`${pathOf(envelope.id, 'json')}.part`, pathOf(envelope.id, 'json'));
      summaries = [summary, ...summaries];
      const surplus = summaries.slice(CAPACITY);
      summaries = summaries.slice(0, CAPACITY);
      await remove(surplus.map(({ id }) => id));
      return summary;
    },
    list({ to, since } = {}) {
      const wanted = to?.toLowerCase();
      return summaries.filter(
        (summary) =>
          (wanted === undefined || summary.recipients.some((address) => address.toLowerCase() === wanted)) &&
          (since === undefined || new Date(summary.receivedAt) >= since),
      );
    },
    async get(id) {
      const summary = summaries.find((one) => one.id === id);
      if (summary === undefined) return undefined;
      return parseMessage(await readFile(pathOf(id, 'eml')), summary);
    },
    async raw(id) {
      return isKnown(id) ? readFile(pathOf(id, 'eml')) : undefined;
    },
    async clear() {
      const ids = summaries.map(({ id }) => id);
      summaries = [];
      await remove(ids);
    },
  };
}

function newEnvelope(recipients: readonly string[]): Envelope {
  const receivedAt = new Date().toISOString();
  return { id: `${receivedAt.replace(/[-:.]/g, '')}-${randomBytes(3).toString('hex')}`, receivedAt, recipients };
}

async function readSummaries(folder: string): Promise<readonly MessageSummary[]> {
  const names = (await readdir(folder))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .reverse();
  const read = await Promise.all(
    names.map(async (name) => {
      try {
        return summarySchema.parse(JSON.parse(await readFile(join(folder, name), 'utf8')));
      } catch {
        // A file this catcher did not write, or a damaged one: not a reason to refuse all the others.
        return undefined;
      }
    }),
  );
  return read.filter((summary) => summary !== undefined);
}
