import { contentOf, type MailInput } from './content.js';
import { htmlOf } from './html.js';
import { plainTextOf } from './plain-text.js';

export type { MailInput } from './content.js';
export type { ManageLinks } from './footer.js';

export interface RenderedMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** BCP 47 language of the mail. */
  readonly language: string;
}

/** Renders one mail in the language of its recipient, as plain text and as HTML. */
export function renderMail(input: MailInput): RenderedMail {
  const content = contentOf(input);
  return { subject: content.subject, text: plainTextOf(content), html: htmlOf(content), language: content.language };
}
