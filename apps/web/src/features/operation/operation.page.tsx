import { operationRoutes, type RouteOutput } from '@team-osaka/contracts';
import { DataTable, DescriptionList, Section, Skeleton } from '@team-osaka/ui';
import { useRoute } from '../../shared/api.js';
import { useText } from '../../shared/language.js';
import { Page } from '../../shared/page.js';
import { ProblemNotice } from '../../shared/problem.js';
import { SignedIn } from '../../shared/session.js';
import { AlarmList } from './alarm-list.js';
import { ParkedList } from './parked-list.js';

type Overview = RouteOutput<typeof operationRoutes.read>;

/** Background work as administrators see it. */
export function Component() {
  const t = useText();
  return <SignedIn permission="operation.read" title={t.text('operation.title')}>{() => <Operations />}</SignedIn>;
}

function Operations() {
  const t = useText();
  const overview = useRoute(operationRoutes.read, {}, { refetchEveryMs: 5_000 });
  return (
    <Page title={t.text('operation.title')} description={t.text('operation.lead')}>
      {overview.error && <ProblemNotice problem={overview.error} onRetry={() => void overview.refetch()} />}
      {overview.isPending && <Skeleton />}
      <div className="flex flex-col gap-10">
        {overview.data && <Section title={t.text('operation.alarms')}><AlarmList alarms={overview.data.alarms} /></Section>}
        <Section title={t.text('operation.parked')}><ParkedList /></Section>
        {overview.data && <Figures overview={overview.data} />}
      </div>
    </Page>
  );
}

function Figures({ overview: { outbox, workers, queueBackend, queues, deliveries, schedules } }: { readonly overview: Overview }) {
  const t = useText();
  return (
    <>
      <Section title={t.text('operation.state')}>
        <DescriptionList
          facts={[
            { term: t.text('operation.outbox.owed'), value: t.number(outbox.owed) },
            { term: t.text('operation.outbox.oldest'), value: t.text('operation.seconds', { value: Math.round(outbox.oldestOwedMs / 1000) }) },
            { term: t.text('operation.outbox.handed_over'), value: t.number(outbox.handedOver) },
            { term: t.text('operation.workers'), value: t.number(workers) },
            { term: t.text('operation.backend'), value: queueBackend === 'redis' ? 'Redis' : 'PostgreSQL' },
          ]}
        />
      </Section>
      <Section title={t.text('operation.deliveries')}>
        <DescriptionList facts={(['pending', 'held', 'sending', 'sent', 'failed', 'bounced', 'suppressed'] as const).map((state) => ({ term: t.textOf('operation.delivery', state), value: t.number(deliveries[state]) }))} />
      </Section>
      <Section title={t.text('operation.queues')}>
        <DataTable
          caption={t.text('operation.queues')} rows={queues} rowKey={({ name }) => name}
          columns={[
            { id: 'name', header: t.text('operation.queue.name'), isTitle: true, cell: ({ name }) => <code>{name}</code> },
            ...(['waiting', 'active', 'delayed', 'failed'] as const).map((state) => ({
              id: state, header: t.textOf('operation.queue', state), align: 'end' as const, cell: (queue: Overview['queues'][number]) => t.number(queue[state]),
            })),
          ]}
        />
        <p>
          <a href="/api/operations/board" className="text-key-900 underline underline-offset-4">
            {t.text('operation.board')}
          </a>
        </p>
      </Section>
      <Section title={t.text('operation.schedules')}>
        <DescriptionList facts={schedules.map(({ name, lastAt }) => ({ term: name, value: t.dateTime(lastAt) }))} />
      </Section>
    </>
  );
}
