import type { NotificationKind } from '../kind.js';
import { clip, oneLine, pieceOf, readerOf, type Reader } from '../localise.js';
import { parameterNames, type Parameters } from '../parameter.js';
import type { RenderedNotification } from '../render-notification.js';
import { htmlOf } from './html.js';
import type { MailContent, MailInput } from './content.js';
import { plainTextOf } from './plain-text.js';
import type { RenderedMail } from './render-mail.js';

/** The facts that can be shown without any sentence, each with its label; what cannot be read is left out. */
function factsOf(reader: Reader, parameters: Parameters): { label: string; text: string }[] {
  return parameterNames.flatMap((name) => {
    const value = parameters[name];
    if (value === undefined) return [];
    try {
      const text = clip(oneLine(pieceOf(reader, value).text), 500);
      return text === '' ? [] : [{ label: reader.t.textOr(`notification.detail.${name}`, name), text }];
    } catch {
      return [];
    }
  });
}

const nameOf = (reader: Reader, kind: string): string => reader.t.textOr(`notification.kind.${kind}`, kind);

/** What is shown in the application where the sentences of a kind fail in every language, or where a later version dropped the kind. */
export function plainNotification(kind: string, locale: string, parameters: Parameters, timeZone = 'UTC'): RenderedNotification {
  const reader = readerOf(locale, timeZone);
  return { title: nameOf(reader, kind), body: factsOf(reader, parameters).slice(0, 3).map(({ label, text }) => `${label}: ${text}`).join(' / ') };
}

/** A mail without the sentences of its kind: what happened by name, the facts that can be read, and the link. Somebody may wait for the answer. */
export function renderPlainMail({ kind, locale, timeZone, parameters, publicUrl, link }: Omit<MailInput, 'kind'> & { readonly kind: NotificationKind }): RenderedMail {
  const reader = readerOf(locale, timeZone);
  const { t } = reader;
  const name = nameOf(reader, kind);
  const content: MailContent = {
    language: t.language, subject: oneLine(`${t.text('notification.mail.product')}: ${name}`), product: t.text('notification.mail.product'), greeting: t.text('notification.mail.greeting_unnamed'),
    paragraphs: [name], items: [], details: factsOf(reader, parameters).map(({ label, text }) => ({ label, lines: [text], rows: [] })),
    action: t.text('notification.digest.action'), url: `${publicUrl}${link}`, linkHint: t.text('notification.mail.link_hint'), closing: t.text('notification.mail.closing'),
    signature: t.text('notification.mail.signature'), footer: [t.text('notification.mail.no_reply')], links: [],
  };
  return { subject: content.subject, text: plainTextOf(content), html: htmlOf(content), language: content.language };
}
