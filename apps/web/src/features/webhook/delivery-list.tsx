import { webhookRoutes, type WebhookDelivery, type WebhookView } from '@team-osaka/contracts';
import { Button, DataTable, Skeleton, type Column } from '@team-osaka/ui';
import { useState } from 'react';
import { useRoute } from '../../shared/api.js';
import { useText } from '../../shared/language.js';
import { ProblemNotice } from '../../shared/problem.js';

/** What an endpoint was sent lately; read when asked for. */
export function DeliveryList({ webhook }: { readonly webhook: WebhookView }) {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="flex flex-col gap-3">
      <div>
        <Button variant="quiet" size="small" aria-expanded={isOpen} aria-label={t.text('webhook.act_on', { action: t.text('webhook.deliveries'), url: webhook.url })} onPress={() => setOpen(!isOpen)}>
          {t.text('webhook.deliveries')}
        </Button>
      </div>
      {isOpen && <Deliveries id={webhook.id} />}
    </div>
  );
}

function Deliveries({ id }: { readonly id: string }) {
  const t = useText();
  const answer = useRoute(webhookRoutes.deliveries, { params: { id } });
  const columns: Column<WebhookDelivery>[] = [
    { id: 'kind', header: t.text('webhook.delivery.kind'), isTitle: true, cell: (row) => row.kind },
    { id: 'when', header: t.text('webhook.delivery.when'), cell: (row) => t.dateTime(row.createdAt) },
    { id: 'state', header: t.text('webhook.field.state'), cell: (row) => t.text(`webhook.delivery.state.${row.state}`) },
    { id: 'attempts', header: t.text('webhook.delivery.attempts'), align: 'end', cell: (row) => t.number(row.attempts) },
    { id: 'error', header: t.text('webhook.last_failure'), cell: (row) => row.lastError ?? '' },
  ];
  if (answer.isPending) return <Skeleton lines={2} />;
  if (answer.error) return <ProblemNotice problem={answer.error} onRetry={() => void answer.refetch()} />;
  if (answer.data.items.length === 0) return <p className="text-ink-soft">{t.text('webhook.deliveries.none')}</p>;
  return <DataTable caption={t.text('webhook.deliveries')} columns={columns} rows={answer.data.items} rowKey={(row) => row.id} />;
}
