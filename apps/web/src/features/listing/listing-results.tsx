import { DataTable, ShowMore, Skeleton, type Column } from '@team-osaka/ui';
import type { ReactNode } from 'react';
import type { RouteList } from '../../shared/api.js';
import { useText } from '../../shared/language.js';
import { ProblemNotice } from '../../shared/problem.js';

export interface ListingResultsProps<Row extends { readonly id: string }> {
  readonly list: RouteList<Row>;
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  /** Says what to do where nothing fits. */
  readonly empty: ReactNode;
}

/** The found listings: cards on a phone, a table on a wide screen. How many there are is said politely whenever it changes. */
export function ListingResults<Row extends { readonly id: string }>({ list, caption, columns, empty }: ListingResultsProps<Row>) {
  const t = useText();
  const isSettled = !list.isPending && !list.problem;
  return (
    <div className="flex flex-col gap-2">
      <p role="status" className="min-h-7 text-ink-soft">
        {isSettled && t.text('ui.shown', { count: list.items.length })}
      </p>
      {list.problem && <ProblemNotice problem={list.problem} onRetry={list.retry} />}
      {list.isPending && <Skeleton />}
      {isSettled && list.items.length === 0 && empty}
      {list.items.length > 0 && (
        <>
          <DataTable caption={caption} columns={columns} rows={list.items} rowKey={(row) => row.id} />
          <ShowMore hasMore={list.hasMore} isLoading={list.isLoadingMore} onMore={list.loadMore} />
        </>
      )}
    </div>
  );
}
