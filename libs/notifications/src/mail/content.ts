import { specOf, type NotificationKind } from '../kind.js';
import { clip, contactRows, oneLine, phraseLine, pieceOf, readerOf, type Reader } from '../localise.js';
import type { Parameter, ParameterName, Parameters } from '../parameter.js';
import { manageLinks, type FooterLink, type ManageLinks } from './footer.js';
import { argumentsOf, titleLength } from '../render-notification.js';

/** What a mail is made from. */
export interface MailInput extends ManageLinks {
  readonly kind: NotificationKind;
  /** BCP 47 language of the recipient. */
  readonly locale: string;
  /** IANA zone of the recipient; deadlines are dates there. */
  readonly timeZone: string;
  /** Empty where the name is not known (an invitation). */
  readonly recipientName: string;
  readonly parameters: Parameters;
  /** Path in the web application. */
  readonly link: string;
  /** Address of the web application, without a trailing slash. */
  readonly publicUrl: string;
}

/** One fact below the text: a label with lines of text, or a group of labelled rows (a contact). */
export interface Detail {
  readonly label: string;
  readonly lines: readonly string[];
  readonly rows: readonly (readonly [label: string, value: string])[];
  /** Language of the lines where it is not the reader's. */
  readonly language?: string;
}

/** One item of a summary, with its own link. */
export interface MailItem {
  readonly title: string;
  readonly body: string;
  readonly url: string;
}

/** A mail before it becomes text and HTML. */
export interface MailContent {
  readonly language: string;
  readonly subject: string;
  readonly product: string;
  readonly greeting: string;
  readonly paragraphs: readonly string[];
  /** What a summary gathers; empty in any other mail. */
  readonly items: readonly MailItem[];
  readonly details: readonly Detail[];
  readonly action: string;
  readonly url: string;
  readonly linkHint: string;
  readonly closing: string;
  readonly signature: string;
  readonly footer: readonly string[];
  /** Below the footer: settings, and how to stop such mails. */
  readonly links: readonly FooterLink[];
}

/** Puts together what the mail says. */
export function contentOf(input: MailInput): MailContent {
  const { kind, parameters } = input;
  const reader = readerOf(input.locale, input.timeZone);
  const { t } = reader;
  const spec = specOf(kind);
  const name = clip(oneLine(input.recipientName), 120);
  return {
    language: t.language,
    subject: oneLine(t.text(`notification.${kind}.subject`, argumentsOf(reader, kind, parameters, titleLength))),
    product: t.text('notification.mail.product'),
    greeting: name === '' ? t.text('notification.mail.greeting_unnamed') : t.text('notification.mail.greeting', { name }),
    paragraphs: t.text(`notification.${kind}.body`, argumentsOf(reader, kind, parameters, 200)).split('\n\n'),
    items: [],
    details: spec.details.flatMap((detail) => {
      const value = parameters[detail];
      return value === undefined ? [] : detailsOf(reader, detail, value);
    }),
    action: t.text(`notification.${kind}.action`),
    url: `${input.publicUrl}${input.link}`,
    linkHint: t.text('notification.mail.link_hint'),
    closing: t.text('notification.mail.closing'),
    signature: t.text('notification.mail.signature'),
    footer: [t.text(`notification.mail.why.${spec.why}`), t.text('notification.mail.no_reply')],
    links: manageLinks(t, input),
  };
}

/** Longest single fact (a message, a reason) in a mail; the whole is behind the link. */
const factLength = 2000;

function detailsOf(reader: Reader, name: ParameterName, value: Parameter): Detail[] {
  const label = reader.t.text(`notification.detail.${name}`);
  if (typeof value === 'object' && 'phrases' in value) {
    const lines = value.phrases.map((phrase) => oneLine(phraseLine(reader, phrase)));
    return lines.length > 0 ? [{ label, lines, rows: [] }] : [];
  }
  if (typeof value === 'object' && 'contacts' in value) {
    return value.contacts.map((contact) => ({ label, lines: [], rows: contactRows(reader, contact).map(([key, text]) => [key, oneLine(text)] as const) }));
  }
  if (typeof value === 'object' && 'appointment' in value) {
    const { minutes, place, link, note } = value.appointment;
    const more = ([['minutes', reader.t.text('match.appointment.minutes_count', { minutes })], ['place', place], ['link', link], ['note', note]] as const).flatMap(([part, said]) => linesDetail(reader.t.text(`match.appointment.${part}`), said ?? ''));
    return [...linesDetail(label, pieceOf(reader, value).text), ...more];
  }
  const { text, language } = pieceOf(reader, value);
  return linesDetail(label, text, language === reader.t.language ? undefined : language);
}

/** A fact as lines of one printable line each; none where there is nothing to say. */
function linesDetail(label: string, text: string, language?: string): Detail[] {
  const lines = clip(text, factLength).split(/\r?\n/).map(oneLine).filter(Boolean);
  if (lines.length === 0) return [];
  return [{ label, lines, rows: [], ...(language === undefined ? {} : { language }) }];
}
