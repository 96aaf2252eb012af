import { matchRoutes, type Me } from '@team-osaka/contracts';
import { holds } from '@team-osaka/domain';
import { EmptyState, LinkButton, ShowMore, Skeleton } from '@team-osaka/ui';
import { useText } from '../../shared/language.js';
import { Page } from '../../shared/page.js';
import { ProblemNotice } from '../../shared/problem.js';
import { SignedIn } from '../../shared/session.js';
import { useUrlList } from '../../shared/url-state.js';
import { MatchFilters, useMatchFilters } from './match-filters.js';
import { MatchItem } from './match-item.js';

/** Matches of the viewer's organisation; all of them for the office. */
export function Component() {
  const t = useText();
  return <SignedIn permission="match.read" title={t.text('match.title')}>{(viewer) => <MatchList viewer={viewer} />}</SignedIn>;
}

function MatchList({ viewer }: { readonly viewer: Me }) {
  const t = useText();
  const filters = useMatchFilters();
  const list = useUrlList(matchRoutes.list, { query: filters.query });
  const isParty = viewer.role === 'member' || viewer.role === 'official';
  return (
    <Page
      title={t.text('match.title')}
      description={t.text(isParty ? 'match.title.lead' : 'match.title.lead_office')}
      actions={holds(viewer.role, 'match.report') && <LinkButton href="/matches/report" variant="secondary">{t.text('report.title')}</LinkButton>}
    >
      <MatchFilters filters={filters} />
      {list.problem && <ProblemNotice problem={list.problem} onRetry={list.retry} />}
      {list.isPending && <Skeleton />}
      {!list.isPending && !list.problem && list.items.length === 0 && (
        <EmptyState
          icon={filters.activeCount > 0 ? 'search' : 'people'}
          title={t.text(filters.activeCount > 0 ? 'match.empty.filtered' : 'match.empty')}
          actions={isParty && filters.activeCount === 0 && <NextPlace role={viewer.role} />}
        >
          {isParty && filters.activeCount === 0 && t.text(viewer.role === 'member' ? 'match.empty.member' : 'match.empty.official')}
        </EmptyState>
      )}
      {list.items.length > 0 && (
        <div>
          <ul className="flex flex-col gap-4">
            {list.items.map((match) => (
              <li key={match.id}>
                <MatchItem match={match} />
              </li>
            ))}
          </ul>
          <ShowMore hasMore={list.hasMore} isLoading={list.isLoadingMore} onMore={list.loadMore} status={t.text('ui.shown', { count: list.items.length })} />
        </div>
      )}
    </Page>
  );
}

/** Where a party finds somebody to meet. */
function NextPlace({ role }: { readonly role: Me['role'] }) {
  const t = useText();
  return role === 'member' ? <LinkButton href="/needs">{t.text('home.browse_needs')}</LinkButton> : <LinkButton href="/technologies">{t.text('home.browse_technologies')}</LinkButton>;
}
