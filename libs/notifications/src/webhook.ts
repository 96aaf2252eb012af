import { notificationKinds, parametersOf, specOf, type KindSpec, type NotificationKind } from './kind.js';
import { pieceOf, readerOf } from './localise.js';
import type { Parameters } from './parameter.js';
import { plans, type Message } from './plan.js';
import { renderNotification } from './render-notification.js';

/** True where a message also goes to the endpoints of the organisations that its audience belongs to. */
export const goesToWebhooks = ({ channels }: Message): boolean => channels === undefined || channels.includes('webhook');

const announced = new Set(Object.values(plans).flatMap(({ messages }) => messages.filter(goesToWebhooks).map(({ kind }) => kind)));
/** What concerns an applicant or one person is no matter of an organisation's systems. */
const personal: readonly KindSpec['why'][] = ['invited', 'reset', 'applicant', 'saved'];

/** Kinds an organisation may register for: the office its own, everybody else those of members and parties. */
export function webhookKinds(isOffice: boolean): readonly NotificationKind[] {
  return notificationKinds.filter((kind) => announced.has(kind) && !personal.includes(specOf(kind).why) && (specOf(kind).why === 'office') === isOffice);
}

/** People's addresses and telephone numbers leave by mail to the person they were disclosed to, never to a system; phrases are for readers. */
const left: readonly string[] = ['contacts', 'phrases'];

/** The words and facts of a notification for a program: facts by name, moments as ISO 8601, texts in the language of `locale`. */
export interface WebhookText {
  readonly title: string;
  readonly text: string;
  readonly facts: Readonly<Record<string, string>>;
}

/** Renders what a webhook says of a notification. */
export function renderWebhook(kind: NotificationKind, locale: string, parameters: Parameters): WebhookText {
  const reader = readerOf(locale, 'UTC');
  const { title, body } = renderNotification(kind, locale, parameters, 'UTC');
  const facts = parametersOf(kind).flatMap((name) => {
    const value = parameters[name];
    if (value === undefined || left.includes(name)) return [];
    if (typeof value === 'object' && 'moment' in value) return [[name, value.moment] as const];
    // Of a meeting its start alone: whoever has its link can enter.
    if (typeof value === 'object' && 'appointment' in value) return [[name, value.appointment.startsAt] as const];
    if (typeof value === 'object' && 'day' in value) return [[name, value.day] as const];
    return [[name, pieceOf(reader, value).text] as const];
  });
  return { title, text: body, facts: Object.fromEntries(facts) };
}
