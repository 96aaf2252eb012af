import { operationRoutes, type ParkedJob } from '@team-osaka/contracts';
import { DataTable, ShowMore, Skeleton, type Column } from '@team-osaka/ui';
import { useRouteList } from '../../shared/api.js';
import { useText } from '../../shared/language.js';
import { ProblemNotice } from '../../shared/problem.js';
import { DecideButton } from './decide-button.js';

/** Jobs that nothing more is tried for, with the two decisions about them. */
export function ParkedList() {
  const t = useText();
  const list = useRouteList(operationRoutes.listParked, {});
  const columns: Column<ParkedJob>[] = [
    {
      id: 'job', header: t.text('operation.parked.job'), isTitle: true,
      cell: ({ job, payload }) => (
        <>
          <code className="font-bold break-words">{job}</code>
          <details>
            <summary className="min-h-11 content-center">{t.text('operation.parked.payload')}</summary>
            <pre className="max-w-full text-dns-14N-130 break-all whitespace-pre-wrap">{JSON.stringify(payload, null, 2)}</pre>
          </details>
        </>
      ),
    },
    { id: 'reason', header: t.text('operation.parked.reason'), cell: ({ reason }) => <span lang="en" className="min-w-0 break-words">{reason}</span> },
    { id: 'attempts', header: t.text('operation.parked.attempts'), align: 'end', cell: ({ attempts }) => t.number(attempts) },
    { id: 'since', header: t.text('operation.parked.since'), cell: ({ parkedAt }) => t.dateTime(parkedAt) },
    { id: 'actions', header: t.text('operation.parked.actions'), cell: (job) => <Decisions job={job} /> },
  ];
  if (list.problem) return <ProblemNotice problem={list.problem} onRetry={list.retry} />;
  if (list.isPending) return <Skeleton />;
  if (list.items.length === 0) return <p>{t.text('operation.parked.none')}</p>;
  return (
    <>
      <p>{t.text('operation.parked.hint')}</p>
      <DataTable caption={t.text('operation.parked')} columns={columns} rows={list.items} rowKey={({ id }) => id} />
      <ShowMore hasMore={list.hasMore} isLoading={list.isLoadingMore} onMore={list.loadMore} status={t.text('ui.shown', { count: list.items.length })} />
    </>
  );
}

function Decisions({ job: { id, job } }: { readonly job: ParkedJob }) {
  const t = useText();
  return (
    <div className="flex flex-wrap gap-2">
      <DecideButton
        route={operationRoutes.replay} id={id} label={t.text('operation.replay')} about={job} question={t.text('operation.replay_confirm')} done={t.text('operation.replayed')}
      />
      <DecideButton
        route={operationRoutes.drop} id={id} label={t.text('operation.drop')} about={job} question={t.text('operation.drop_confirm')} done={t.text('operation.dropped')} isDangerous
      />
    </div>
  );
}
