import { notificationRoutes } from '@team-osaka/contracts';
import { Button, Checkbox, EmptyState, LinkButton, ShowMore, Skeleton, useToast } from '@team-osaka/ui';
import { useAction, useRoute } from '../../shared/api.js';
import { useText } from '../../shared/language.js';
import { Page } from '../../shared/page.js';
import { ProblemNotice, problemText } from '../../shared/problem.js';
import { SignedIn, useSession } from '../../shared/session.js';
import { useUrlList, useUrlState } from '../../shared/url-state.js';
import { NotificationItem } from './notification-item.js';

/** What the platform has told the person, newest first. */
export function Component() {
  const t = useText();
  return <SignedIn permission="notification.read" title={t.text('home.notifications.title')}>{() => <NotificationList />}</SignedIn>;
}

function NotificationList() {
  const t = useText();
  const toast = useToast();
  const { can } = useSession();
  const { values, set } = useUrlState({ unread: false });
  const list = useUrlList(notificationRoutes.list, { query: values.unread ? { unread: 'true' } : {} });
  const count = useRoute(notificationRoutes.count, {});
  const readAll = useAction(notificationRoutes.readAll);
  const unread = count.data?.unread ?? 0;
  return (
    <Page
      title={t.text('home.notifications.title')}
      description={count.data && t.text('home.notifications.lead', { count: unread })}
      actions={
        unread > 0 && (
          <Button
            variant="secondary"
            icon="check"
            busy={readAll.isPending}
            onPress={() =>
              readAll.mutate({}, {
                onSuccess: () => toast({ text: t.text('home.notifications.all_read') }),
                onError: (fault) => toast({ kind: 'error', text: problemText(t, fault) }),
              })
            }
          >
            {t.text('home.notifications.read_all')}
          </Button>
        )
      }
    >
      <nav aria-label={t.text('shell.settings')} className="flex flex-wrap gap-3">
        <LinkButton href="/settings/notifications" variant="quiet" size="small">{t.text('preference.open')}</LinkButton>
        {can('notification.preview') && <LinkButton href="/notifications/preview" variant="quiet" size="small">{t.text('preview.open')}</LinkButton>}
      </nav>
      <search>
        <Checkbox name="unread" label={t.text('home.notifications.unread_only')} isSelected={values.unread} onChange={(on) => set({ unread: on })} />
      </search>
      {list.problem && <ProblemNotice problem={list.problem} onRetry={list.retry} />}
      {list.isPending && <Skeleton />}
      {!list.isPending && !list.problem && list.items.length === 0 && (
        <EmptyState icon="bell" title={t.text(values.unread ? 'home.notifications.empty_unread' : 'home.notifications.empty')}>
          {t.text('home.notifications.empty_hint')}
        </EmptyState>
      )}
      {list.items.length > 0 && (
        <div>
          <ul className="flex flex-col border-t border-line">
            {list.items.map((notification) => (
              <NotificationItem key={notification.id} notification={notification} />
            ))}
          </ul>
          <ShowMore hasMore={list.hasMore} isLoading={list.isLoadingMore} onMore={list.loadMore} status={t.text('ui.shown', { count: list.items.length })} />
        </div>
      )}
    </Page>
  );
}
