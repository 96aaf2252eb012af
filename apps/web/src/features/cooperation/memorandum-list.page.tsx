import { cooperationRoutes } from '@team-osaka/contracts';
import { CardGrid, EmptyState, ShowMore, Skeleton } from '@team-osaka/ui';
import { useText } from '../../shared/language.js';
import { Page } from '../../shared/page.js';
import { ProblemNotice } from '../../shared/problem.js';
import { useUrlList } from '../../shared/url-state.js';
import { CooperationNav } from './cooperation-nav.js';
import { MemorandumCard } from './memorandum-card.js';

/** Memoranda of the city, newest first. */
export function Component() {
  const t = useText();
  const list = useUrlList(cooperationRoutes.listMemoranda, {});
  return (
    <Page title={t.text('cooperation.memoranda.title')} description={t.text('cooperation.memoranda.lead')} breadcrumbs={[{ label: t.text('cooperation.title'), href: '/cooperation' }]}>
      <CooperationNav current="/cooperation/memoranda" />
      {list.problem && <ProblemNotice problem={list.problem} onRetry={list.retry} />}
      {list.isPending && <Skeleton />}
      {!list.isPending && !list.problem && list.items.length === 0 && <EmptyState title={t.text('cooperation.memoranda.empty')} />}
      {list.items.length > 0 && (
        <div>
          <CardGrid>
            {list.items.map((memorandum) => (
              <MemorandumCard key={memorandum.id} memorandum={memorandum} level={2} showPartner />
            ))}
          </CardGrid>
          <ShowMore hasMore={list.hasMore} isLoading={list.isLoadingMore} onMore={list.loadMore} status={t.text('ui.shown', { count: list.items.length })} />
        </div>
      )}
    </Page>
  );
}
