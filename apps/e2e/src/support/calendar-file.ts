import type { System } from '../harness/index.js';

/** A calendar file with its long lines unfolded (RFC 5545, 3.1). */
export const unfolded = (file: string): string => file.replaceAll('\r\n ', '');

/** The calendar file of this name that a mail carries, unfolded; null where it carries none. */
export async function attachedFile({ mail }: System, mailId: string, name: 'due.ics' | 'meeting.ics'): Promise<string | null> {
  const raw = await (await fetch(`${mail.url}/messages/${mailId}.eml`)).text();
  const [, base64] = new RegExp(`filename=${name.replace('.', '\\.')}[\\s\\S]*?\\r?\\n\\r?\\n([A-Za-z0-9+/=\\r\\n]+)`).exec(raw) ?? [];
  return base64 === undefined ? null : unfolded(Buffer.from(base64, 'base64').toString('utf8'));
}

/** The value of a property of a calendar file, with its parameters; undefined where it has none. */
export const property = (name: string, file: string | null): string | undefined => new RegExp(`^${name}[:;](.*)$`, 'm').exec(file ?? '')?.[1]?.trim();
