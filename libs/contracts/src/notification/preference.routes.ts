import { inAppPaces, notificationChannels, paces } from '@team-osaka/domain';
import { z } from 'zod';
import { defineRoute } from '../route.js';
import { email, id, idParams, instant, noContent, productLanguage, prose, timeZone, version } from '../shape.js';

const hour = z.int().min(0).max(23);
const weekday = z.int().min(1).max(7);

/** One kind: how soon by mail, and whether in the application. `mustReach`: it asks for an answer and can be neither silenced nor gathered. */
const preferenceKind = z.strictObject({ kind: z.string(), mustReach: z.boolean(), mail: z.enum(paces), inApp: z.enum(inAppPaces) });
export type PreferenceKind = z.output<typeof preferenceKind>;

/** Hours are local ones of `timeZone`; `quietFrom` and `quietUntil` are both null where there are no quiet hours. `digestWeekday`: 1 = Monday. */
const preferences = z.strictObject({
  version: z.int().min(0), timeZone: z.string(), digestHour: hour, digestWeekday: weekday, quietFrom: hour.nullable(), quietUntil: hour.nullable(),
  groups: z.array(z.strictObject({ room: z.string(), kinds: z.array(preferenceKind) })),
});
export type NotificationPreferences = z.output<typeof preferences>;

const token = z.string().min(20).max(400);
const subscription = z.strictObject({ kind: z.string(), isOn: z.boolean(), email: z.string() });

/** How a person is told: preferences, and the way out of a kind of mail without signing in. */
export const preferenceRoutes = {
  read: defineRoute({ name: 'notification.read-preferences', method: 'GET', path: '/me/notification-preferences', permission: 'notification.configure', summary: 'Own preferences by kind and channel', response: preferences }),
  change: defineRoute({
    name: 'notification.change-preferences', method: 'PATCH', path: '/me/notification-preferences', permission: 'notification.configure',
    summary: 'Change own preferences; what already waits follows them. `version` is 0 before the first change',
    body: z.strictObject({
      version: z.int().min(0), timeZone: timeZone.optional(), digestHour: hour.optional(), digestWeekday: weekday.optional(), quietFrom: hour.nullable().optional(), quietUntil: hour.nullable().optional(),
      choices: z.array(z.strictObject({ kind: z.string().max(100), channel: z.enum(notificationChannels), pace: z.enum(paces) })).max(200).default([]),
    }),
    response: preferences,
  }),
  openUnsubscription: defineRoute({
    name: 'notification.open-unsubscription', method: 'GET', path: '/unsubscription', permission: 'notification.unsubscribe', summary: 'Leads to the page that asks before it unsubscribes', query: z.strictObject({ token }), response: noContent, status: 303,
  }),
  readUnsubscription: defineRoute({
    name: 'notification.read-unsubscription', method: 'GET', path: '/unsubscription/subject', permission: 'notification.unsubscribe', summary: 'Which mails a token would stop; the address is shortened',
    query: z.strictObject({ token }), response: subscription,
  }),
  unsubscribe: defineRoute({
    name: 'notification.unsubscribe', method: 'POST', path: '/unsubscription', permission: 'notification.unsubscribe', summary: 'Stop mails of one kind in one click (RFC 8058); a second time changes nothing',
    query: z.strictObject({ token }), response: subscription,
  }),
};

/** A bounce or complaint in the words of the mail provider. `id`: the provider's own, so that it may report twice. */
const mailReport = z.strictObject({
  id: z.string().min(1).max(200), kind: z.enum(['bounce', 'complaint']),
  /** False for a bounce that may pass (a full mailbox). */
  permanent: z.boolean().default(true),
  address: email, occurredAt: instant.optional(), messageId: z.string().max(500).optional(), detail: prose(1000).default(''),
});
export type MailReport = z.output<typeof mailReport>;

/** How many reports were new, and how many had been heard of before. */
const heard = z.strictObject({ recorded: z.int(), known: z.int() });

/** A mail address that does not work, as the office sees it. */
const addressView = z.strictObject({
  id, version, state: z.string(), address: z.string(), cause: z.enum(['bounce', 'complaint']), detail: z.string(), since: instant,
  person: z.strictObject({ id, name: z.string() }).nullable(), organisation: z.strictObject({ id, name: z.string() }).nullable(),
  reports: z.array(z.strictObject({ id, at: instant, kind: z.enum(['bounce', 'complaint']), permanent: z.boolean(), detail: z.string() })),
  abilities: z.array(z.string()),
});
export type MailAddressView = z.output<typeof addressView>;

/** Addresses that do not work: reported by the mail server or provider, settled by the office. */
export const mailAddressRoutes = {
  report: defineRoute({
    name: 'notification.report-mail', method: 'POST', path: '/mail-reports', permission: 'notification.report',
    summary: 'Reports of the mail provider, signed: header `x-report-signature: t=<unix seconds>,v1=<hex HMAC-SHA-256 of "<t>.<body>">`; refused where no secret is configured',
    body: z.strictObject({ reports: z.array(mailReport).min(1).max(500) }), response: heard,
  }),
  reportMessage: defineRoute({
    name: 'notification.report-message', method: 'POST', path: '/mail-reports/messages', permission: 'notification.report', bodyMediaType: 'message/rfc822',
    summary: 'A bounce mail (RFC 3464) or abuse report (RFC 5965) as it was received, signed like the reports of the provider; `notification.no_report` for any other mail',
    body: z.string(), response: heard,
  }),
  read: defineRoute({ name: 'notification.read-address', method: 'GET', path: '/mail-addresses/:id', permission: 'notification.correct-address', summary: 'An address that does not work, with its reports', params: idParams, response: addressView }),
  correct: defineRoute({
    name: 'notification.correct-address', method: 'POST', path: '/mail-addresses/:id/correction', permission: 'notification.correct-address',
    summary: 'Give the account another address; ends the task', params: idParams, body: z.strictObject({ version, email, reason: prose(2000) }), response: addressView,
  }),
};

const previewed = { kind: z.string().max(100), language: productLanguage };

/** Every message as its recipients see it, from invented facts. */
export const previewRoutes = {
  read: defineRoute({
    name: 'notification.preview', method: 'GET', path: '/notification-previews', permission: 'notification.preview', summary: 'Kinds, and one of them in one language: subject and text of the mail, and the words in the application',
    query: z.strictObject(previewed),
    response: z.strictObject({
      kinds: z.array(z.string()), mail: z.strictObject({ subject: z.string(), text: z.string() }), inApp: z.strictObject({ title: z.string(), body: z.string() }).nullable(), urgency: z.enum(['answer', 'now', 'soon']),
    }),
  }),
  html: defineRoute({
    name: 'notification.preview-html', method: 'GET', path: '/notification-previews/html', permission: 'notification.preview', summary: 'The HTML of the mail, for a sandboxed frame',
    query: z.strictObject(previewed), response: z.string(),
  }),
};
