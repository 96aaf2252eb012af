import { notificationRoutes, type NotificationView } from '@team-osaka/contracts';
import { cx, Icon } from '@team-osaka/ui';
import { Link } from 'react-router';
import { useAction } from '../../shared/api.js';
import { useText } from '../../shared/language.js';

/** One notification; opening what it is about marks it as read. */
export function NotificationItem({ notification }: { readonly notification: NotificationView }) {
  const t = useText();
  const read = useAction(notificationRoutes.read);
  const isUnread = notification.readAt === null;
  return (
    <li className={cx('relative flex gap-3 border-b border-line border-l-4 px-4 py-4 hover:bg-field', isUnread ? 'border-l-key-900 bg-key-50' : 'border-l-transparent')}>
      <Icon name={isUnread ? 'mail' : 'check'} className={cx('mt-0.5 size-5', isUnread ? 'text-key-900' : 'text-ink-soft')} />
      <div className="flex min-w-0 max-w-prose flex-col gap-1">
        <p className={cx(isUnread && 'font-bold')}>
          {isUnread && <span className="mr-2 rounded-4 bg-key-900 px-1.5 text-dns-14B-130 text-white">{t.text('home.notifications.new')}</span>}
          <Link
            to={notification.link}
            // Goes on while the next page opens; a failure leaves the notification unread and hurts nobody.
            onClick={() => isUnread && read.mutate({ params: { id: notification.id } })}
            className="text-key-900 underline underline-offset-4 before:absolute before:inset-0"
          >
            {notification.title}
          </Link>
        </p>
        {notification.body && <p className="line-clamp-3 text-ink-soft">{notification.body}</p>}
        <time dateTime={notification.createdAt} title={t.dateTime(notification.createdAt)} className="text-dns-14N-130 text-ink-soft">
          {t.relative(notification.createdAt, new Date())}
        </time>
      </div>
    </li>
  );
}
