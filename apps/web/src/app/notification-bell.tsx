import { notificationRoutes } from '@team-osaka/contracts';
import { Icon, PlainLink } from '@team-osaka/ui';
import { useRoute } from '../shared/api.js';
import { useText } from '../shared/language.js';
import { useLiveUpdates } from '../shared/live-updates.js';

/** How many notifications are unread, and the way to them. Told by the server as it changes; asked for every minute where that is not possible. */
export function NotificationBell({ personId }: { readonly personId: string }) {
  const t = useText();
  const isLive = useLiveUpdates(personId);
  const count = useRoute(notificationRoutes.count, {}, isLive ? {} : { refetchEveryMs: 60_000 });
  const unread = count.data?.unread ?? 0;
  return (
    <PlainLink
      href="/notifications"
      aria-label={t.text('shell.notifications', { count: unread })}
      className="relative flex size-11 items-center justify-center rounded-8 hover:bg-key-50"
    >
      <Icon name="bell" />
      {unread > 0 && (
        <span className="absolute top-0.5 right-0 min-w-5 rounded-full bg-red-1000 px-1 text-center text-xs leading-5 font-bold text-white">
          {unread > 99 ? '99+' : unread}
        </span>
      )}
    </PlainLink>
  );
}
