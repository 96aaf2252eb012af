import { searchRoutes, type SavedSearchView } from '@team-osaka/contracts';
import { DataTable, EmptyState, Link, Skeleton, type Column } from '@team-osaka/ui';
import { useRoute } from '../../shared/api.js';
import { useText } from '../../shared/language.js';
import { Page } from '../../shared/page.js';
import { ProblemNotice } from '../../shared/problem.js';
import { SignedIn } from '../../shared/session.js';
import { RemoveSearch } from './remove-search.js';
import { RenameSearch } from './rename-search.js';
import { searchAddress } from './search-address.js';

/** The person's saved searches: open, rename, delete. */
export function Component() {
  const t = useText();
  return (
    <Page title={t.text('search.title')} description={t.text('search.lead')} breadcrumbs={[{ label: t.text('shell.settings'), href: '/settings' }]}>
      <SignedIn permission="search.keep">{() => <Searches />}</SignedIn>
    </Page>
  );
}

function Searches() {
  const t = useText();
  const answer = useRoute(searchRoutes.list, {});
  const searches = answer.data?.items;
  const columns: Column<SavedSearchView>[] = [
    { id: 'name', header: t.text('search.name'), isTitle: true, cell: (row) => <Link href={searchAddress(row)}>{row.name}</Link> },
    { id: 'room', header: t.text('search.room'), cell: (row) => t.text(`search.of.${row.room}`) },
    { id: 'since', header: t.text('search.since'), className: 'md:whitespace-nowrap', cell: (row) => t.date(row.createdAt) },
    { id: 'actions', header: t.text('search.actions'), cell: (row) => <span className="flex flex-wrap gap-2 md:justify-end"><RenameSearch search={row} /><RemoveSearch search={row} /></span> },
  ];
  return (
    <>
      {answer.isPending && <Skeleton lines={3} />}
      {answer.error && <ProblemNotice problem={answer.error} onRetry={() => void answer.refetch()} />}
      {searches?.length === 0 && (
        <EmptyState icon="search" title={t.text('search.none')}>
          {t.text('search.none_hint')}
        </EmptyState>
      )}
      {searches && searches.length > 0 && <DataTable caption={t.text('search.title')} columns={columns} rows={searches} rowKey={(row) => row.id} />}
    </>
  );
}
