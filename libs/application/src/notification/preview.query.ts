import type { previewRoutes, RouteInput, RouteOutput } from '@team-osaka/contracts';
import { DomainError } from '@team-osaka/domain';
import { digestKind, exampleMail, exampleNotification, isNotificationKind, notificationKinds, urgencyOf, type NotificationKind, type RenderedMail } from '@team-osaka/notifications';

type Query = RouteInput<typeof previewRoutes.read>['query'];

/** The message of a kind in a language, from invented facts. Error: `notification.not_found` for an unknown kind. */
export async function previewNotification(publicUrl: string, { kind, language }: Query): Promise<RouteOutput<typeof previewRoutes.read>> {
  const { subject, text } = mailOf(publicUrl, kind, language);
  return Promise.resolve({
    kinds: [...notificationKinds, digestKind], mail: { subject, text }, inApp: isNotificationKind(kind) ? exampleNotification(kind, language) : null,
    urgency: isNotificationKind(kind) ? urgencyOf(kind) : 'soon',
  });
}

/** The HTML of the same mail. */
export const previewHtml = (publicUrl: string, { kind, language }: Query): Promise<string> => Promise.resolve(mailOf(publicUrl, kind, language).html);

function mailOf(publicUrl: string, kind: string, language: string): RenderedMail {
  if (!isPreviewed(kind)) throw new DomainError('notification.not_found');
  return exampleMail(kind, language, publicUrl);
}

const isPreviewed = (kind: string): kind is NotificationKind | typeof digestKind => kind === digestKind || isNotificationKind(kind);
