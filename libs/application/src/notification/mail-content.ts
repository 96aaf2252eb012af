import { isNotificationKind, renderMail, withToken, type NotificationKind, type Parameters } from '@team-osaka/notifications';
import { InvitationEntity, PersonEntity, type DeliveryEntity } from '@team-osaka/persistence';
import type { Application } from '../application.js';
import { mailCalendar } from '../calendar/mail-calendar.js';
import { invitationLinkToken, passwordResetToken } from '../identity/token.js';
import { raiseAlarm } from '../platform/alarm.js';
import { PermanentFailure } from '../platform/permanent-failure.js';
import { inOwnLanguage } from './in-own-language.js';
import type { SentMail } from './post-office.js';

/**
 * The words of a delivery in the recipient's language. A template that fails there is sent in English instead and raises an alarm;
 * one that fails in English too is a {@link PermanentFailure}, as is a delivery whose subject is gone.
 */
export async function mailContent(app: Application, publicUrl: string, delivery: DeliveryEntity): Promise<Omit<SentMail, 'messageId' | 'date' | 'to'>> {
  const kind = kindOf(delivery);
  const input = { ...delivery, kind, parameters: delivery.parameters as Parameters, link: await linkFor(app, delivery), publicUrl };
  const { value, fault } = inOwnLanguage(delivery.locale, (locale) => renderMail({ ...input, locale }));
  if (fault !== null) await raiseAlarm(app, 'template', `${kind} ${delivery.locale}`, fault);
  if (value === null) throw new PermanentFailure(`The template "${kind}" fails in every language: ${fault ?? ''}`);
  return { ...value, calendar: await mailCalendar(app, publicUrl, delivery, kind, input.parameters) };
}

function kindOf({ kind }: DeliveryEntity): NotificationKind {
  if (!isNotificationKind(kind)) throw new PermanentFailure(`There is no template "${kind}".`);
  return kind;
}

/** The link of the mail; that of an invitation or a password reset gets its token only here, so that no token is ever stored. */
async function linkFor(app: Application, { kind, link, eventId }: DeliveryEntity): Promise<string> {
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
