import { clip, oneLine, readerOf } from '../localise.js';
import type { MailContent } from './content.js';
import { manageLinks, type ManageLinks } from './footer.js';
import { htmlOf } from './html.js';
import { plainTextOf } from './plain-text.js';
import type { RenderedMail } from './render-mail.js';

/** Kind of the delivery that carries a summary. */
export const digestKind = 'digest';

/** What one summary says. */
export interface DigestInput extends ManageLinks {
  readonly locale: string;
  readonly timeZone: string;
  readonly recipientName: string;
  /** Already in the recipient's words, oldest first; `link` is a path in the web application. */
  readonly items: readonly { readonly title: string; readonly body: string; readonly link: string }[];
  /** How many more there are than the mail lists. */
  readonly more: number;
  readonly publicUrl: string;
}

/** One mail with everything that was gathered, each item with its link. */
export function renderDigest(input: DigestInput): RenderedMail {
  const { t } = readerOf(input.locale, input.timeZone);
  const name = clip(oneLine(input.recipientName), 120);
  const count = input.items.length + input.more;
  const content: MailContent = {
    language: t.language,
    subject: t.text('notification.digest.subject', { count }),
    product: t.text('notification.mail.product'),
    greeting: name === '' ? t.text('notification.mail.greeting_unnamed') : t.text('notification.mail.greeting', { name }),
    paragraphs: [t.text('notification.digest.body', { count })],
    items: input.items.map(({ title, body, link }) => ({ title: oneLine(title), body: oneLine(body), url: `${input.publicUrl}${link}` })),
    details: input.more > 0 ? [{ label: t.text('notification.digest.more', { count: input.more }), lines: [], rows: [] }] : [],
    action: t.text('notification.digest.action'),
    url: `${input.publicUrl}/notifications`,
    linkHint: t.text('notification.mail.link_hint'),
    closing: t.text('notification.mail.closing'),
    signature: t.text('notification.mail.signature'),
    footer: [t.text('notification.mail.why.digest'), t.text('notification.mail.no_reply')],
    links: manageLinks(t, input),
  };
  return { subject: content.subject, text: plainTextOf(content), html: htmlOf(content), language: content.language };
}
