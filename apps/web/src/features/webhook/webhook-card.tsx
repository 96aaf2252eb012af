import type { WebhookView } from '@team-osaka/contracts';
import { DescriptionList, StatusChip, TagList } from '@team-osaka/ui';
import { languageNames, useText } from '../../shared/language.js';
import { DeliveryList } from './delivery-list.js';
import { WebhookActions } from './webhook-actions.js';

const tones = { active: 'success', paused: 'neutral', disabled: 'attention' } as const;

export interface WebhookCardProps {
  readonly webhook: WebhookView;
  readonly kinds: readonly string[];
  readonly onSecret: (secret: string) => void;
}

/** One endpoint: how it is, what it was told lately, and what may be done with it. */
export function WebhookCard({ webhook, kinds, onSecret }: WebhookCardProps) {
  const t = useText();
  const { lastFailureAt, lastSuccessAt, formerSecretUntil } = webhook;
  const failure = lastFailureAt && [t.dateTime(lastFailureAt), webhook.lastError, webhook.failures > 0 && t.text('webhook.failures', { count: webhook.failures })].filter(Boolean).join(' · ');
  return (
    <article aria-label={webhook.url} className="flex flex-col gap-4 rounded-12 border border-line p-5">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 className="text-std-18B-160 min-w-0 break-all">{webhook.url}</h2>
        <StatusChip tone={tones[webhook.state]}>{t.text(`webhook.state.${webhook.state}`)}</StatusChip>
      </div>
      <DescriptionList
        facts={[
          { term: t.text('webhook.field.kinds'), value: <TagList items={webhook.kinds} /> },
          { term: t.text('webhook.field.language'), value: languageNames[webhook.language] },
          { term: t.text('webhook.last_success'), value: lastSuccessAt && t.dateTime(lastSuccessAt) },
          { term: t.text('webhook.last_failure'), value: failure },
        ]}
      />
      {formerSecretUntil && <p>{t.text('webhook.former_secret', { date: t.dateTime(formerSecretUntil) })}</p>}
      <WebhookActions webhook={webhook} kinds={kinds} onSecret={onSecret} />
      <DeliveryList webhook={webhook} />
    </article>
  );
}
