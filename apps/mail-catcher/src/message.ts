import PostalMime, { type Address } from 'postal-mime';

export interface Mailbox {
  readonly name: string;
  readonly address: string;
}

/** A caught mail as `/messages.json` lists it. */
export interface MessageSummary {
  /** Sortable by time: `20260401T093015123Z-1a2b3c`. */
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly receivedAt: string;
  /** Addresses of the SMTP envelope: who really got it. */
  readonly recipients: readonly string[];
  readonly from: Mailbox;
  readonly to: readonly Mailbox[];
  readonly subject: string;
  readonly text: string;
}

/** A caught mail as `/messages/:id.json` gives it. */
export interface Message extends MessageSummary {
  readonly html: string | undefined;
  readonly headers: readonly { readonly key: string; readonly value: string }[];
  readonly attachments: readonly { readonly name: string; readonly type: string; readonly bytes: number }[];
}

export interface Envelope {
  readonly id: string;
  readonly receivedAt: string;
  readonly recipients: readonly string[];
}

/** Parses the raw bytes of a mail (RFC 5322 with MIME). */
export async function parseMessage(raw: Uint8Array, envelope: Envelope): Promise<Message> {
  const mail = await PostalMime.parse(raw);
  return {
    ...envelope,
    from: mailboxes(mail.from === undefined ? [] : [mail.from])[0] ?? { name: '', address: '' },
    to: mailboxes(mail.to ?? []),
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    html: mail.html,
    headers: mail.headers.map(({ key, value }) => ({ key, value: String(value) })),
    attachments: mail.attachments.map((attachment) => ({
      name: attachment.filename ?? '',
      type: attachment.mimeType,
      bytes: typeof attachment.content === 'string' ? attachment.content.length : attachment.content.byteLength,
    })),
  };
}

export function summarise(message: Message): MessageSummary {
  const { id, receivedAt, recipients, from, to, subject, text } = message;
  return { id, receivedAt, recipients, from, to, subject, text };
}

function mailboxes(addresses: readonly Address[]): Mailbox[] {
  return addresses.flatMap((entry) =>
    entry.group !== undefined ? mailboxes(entry.group) : [{ name: entry.name, address: entry.address ?? '' }],
  );
}
