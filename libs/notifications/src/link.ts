import type { NotificationKind } from './kind.js';
import type { Subject } from './plan.js';

/** Ids a link may need: of the record the event is about, and of the need where that is a match. */
export interface LinkIds {
  readonly id: string;
  readonly needId?: string;
}

/**
 * Path in the web application of the very item a message is about. Invitations and password resets get their token only when the
 * mail is sent (`withToken`), so that no token is stored. Who may not see the item is led to the nearest page that is open.
 */
export function linkOf(subject: Subject, ids: LinkIds, kind: NotificationKind): string {
  if (kind === 'organisation.approved') return '/sign-in';
  if (kind === 'organisation.received' || kind === 'organisation.rejected') return '/';
  if (kind === 'webhook.disabled') return `/organisations/${ids.id}/webhooks`;
  // Before approval a match is the office's own work: who asked for it sees the need.
  if (kind === 'match.rejected' && ids.needId !== undefined) return `/needs/${ids.needId}`;
  switch (subject) {
    case 'invitation':
      return '/invitation';
    case 'person':
      return '/password-reset';
    case 'organisation':
      return `/organisations/${ids.id}`;
    case 'technology':
      return `/technologies/${ids.id}`;
    case 'need':
      return `/needs/${ids.id}`;
    case 'match':
      return `/matches/${ids.id}`;
  }
}

/** The link with the token its page asks for. */
export const withToken = (link: string, token: string): string => `${link}?token=${encodeURIComponent(token)}`;
