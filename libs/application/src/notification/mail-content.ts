import { digestKind, isNotificationKind, maySilence, plainNotification, renderDigest, renderMail, renderNotification, renderPlainMail, withToken, type ManageLinks, type NotificationKind, type Parameters } from '@team-osaka/notifications';
import { InvitationEntity, PersonEntity } from '@team-osaka/persistence';
import type { Application } from '../application.js';
import { mailCalendar } from '../calendar/mail-calendar.js';
import { invitationLinkToken, passwordResetToken } from '../identity/token.js';
import { raiseAlarm } from '../platform/alarm.js';
import { PermanentFailure } from '../platform/permanent-failure.js';
import { inOwnLanguage, type Rendered } from './in-own-language.js';
import type { PostOffice, SentMail } from './post-office.js';
import type { Mail } from './take-mails.js';
import { unsubscribeToken } from './unsubscribe-token.js';

type Content = Omit<SentMail, 'messageId' | 'date' | 'to'>;

/** Items that a summary lists; the rest is counted and waits in the application. */
const listedItems = 100;

/**
 * The words of a delivery in the recipient's language. A template that fails there is sent in English instead, one that fails in English
 * too as plain facts; both raise an alarm. A delivery whose subject is gone is a {@link PermanentFailure}.
 */
export async function mailContent(app: Application, post: Pick<PostOffice, 'publicUrl' | 'mailFrom' | 'dueRecordOf'>, delivery: Mail): Promise<Content> {
  const { publicUrl } = post;
  const { kind, locale } = delivery;
  const manage = manageLinks(app, publicUrl, delivery);
  const oneClick = manage.unsubscribeUrl === undefined ? {} : { oneClickUrl: manage.unsubscribeUrl };
  if (kind === digestKind) return { ...(await digestContent(app, publicUrl, delivery, manage)), ...oneClick };
  if (!isNotificationKind(kind)) throw new PermanentFailure(`There is no template "${kind}".`);
  const input = { ...delivery, ...manage, kind, parameters: delivery.parameters as Parameters, link: await linkFor(app, delivery), publicUrl };
  const rendered = inOwnLanguage(locale, (language) => renderMail({ ...input, locale: language }), () => renderPlainMail(input));
  return { ...(await heard(app, kind, locale, rendered)), ...oneClick, calendar: await mailCalendar(app, post, delivery, kind, input.parameters) };
}

/** Raises the alarm that a failed text asks for. */
async function heard<T>(app: Application, kind: string, locale: string, { value, fault }: Rendered<T>): Promise<T> {
  if (fault !== null) await raiseAlarm(app, 'template', `${kind} ${locale}`, fault);
  return value;
}

/** People with an account choose what they get; what needs an answer has no way out. */
function manageLinks(app: Application, publicUrl: string, { recipientId, kind }: Mail): ManageLinks {
  if (recipientId === null) return {};
  const silenceable = kind === digestKind || (isNotificationKind(kind) && maySilence(kind));
  return {
    settingsUrl: `${publicUrl}/settings/notifications`,
    ...(silenceable ? { unsubscribeUrl: `${publicUrl}/api/unsubscription?token=${unsubscribeToken(app.secret, recipientId, kind)}` } : {}),
  };
}

/** A summary: what was gathered, each in the recipient's present language. */
async function digestContent(app: Application, publicUrl: string, { id, locale, timeZone, recipientName }: Mail, manage: ManageLinks): Promise<Content> {
  const rows = await app.dataSource.query<{ kind: string; parameters: Parameters; link: string }[]>('select kind, parameters, link from delivery where digest_id = $1 order by id limit $2', [id, listedItems]);
  const [counted] = await app.dataSource.query<{ all: number }[]>('select count(*)::int as all from delivery where digest_id = $1', [id]);
  const items = [];
  for (const { kind, parameters, link } of rows) items.push({ ...(await itemText(app, kind, locale, parameters, timeZone)), link });
  const input = { ...manage, timeZone, recipientName, items, more: Math.max(0, (counted?.all ?? 0) - rows.length), publicUrl };
  // English is the last resort here: its sentences name nothing but a number.
  return heard(app, digestKind, locale, inOwnLanguage(locale, (language) => renderDigest({ ...input, locale: language }), () => renderDigest({ ...input, locale: 'en' })));
}

function itemText(app: Application, kind: string, locale: string, parameters: Parameters, timeZone: string): Promise<{ title: string; body: string }> {
  const plain = () => plainNotification(kind, locale, parameters, timeZone);
  const known: NotificationKind | null = isNotificationKind(kind) ? kind : null;
  return heard(app, kind, locale, known === null ? { value: plain(), fault: null } : inOwnLanguage(locale, (language) => renderNotification(known, language, parameters, timeZone), plain));
}

/** The link of the mail; that of an invitation or a password reset gets its token only here, so that no token is ever stored. */
async function linkFor(app: Application, { kind, link, eventId }: Mail): Promise<string> {
  if (kind !== 'identity.invited' && kind !== 'identity.password_reset') return link;
  const [event] = await app.dataSource.query<{ subject_id: string; payload: { expiresAt?: string } }[]>('select subject_id, payload from audit_entry where id = $1', [eventId]);
  if (!event) throw new PermanentFailure('The event of this delivery is not recorded.');
  if (kind === 'identity.invited') {
    const invitation = await app.dataSource.getRepository(InvitationEntity).findOneBy({ id: event.subject_id });
    if (!invitation || invitation.acceptedAt || invitation.revokedAt) throw new PermanentFailure('The invitation is no longer open.');
    return withToken(link, invitationLinkToken(app.secret, invitation));
  }
  const person = await app.dataSource.getRepository(PersonEntity).findOne({ where: { id: event.subject_id }, select: { id: true, passwordHash: true } });
  if (!person || event.payload.expiresAt === undefined) throw new PermanentFailure('The account of this delivery is gone.');
  return withToken(link, passwordResetToken(app.secret, { ...person, expiresAt: new Date(event.payload.expiresAt) }));
}
