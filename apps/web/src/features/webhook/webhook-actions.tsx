import { webhookRoutes } from '@team-osaka/contracts';
import { Button, ConfirmDialog, useToast } from '@team-osaka/ui';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useAction } from '../../shared/api.js';
import { useText } from '../../shared/language.js';
import { formErrors, problemText } from '../../shared/problem.js';
import type { WebhookCardProps } from './webhook-card.js';
import { WebhookDialog } from './webhook-dialog.js';

/** What a manager may do with an endpoint. */
export function WebhookActions({ webhook, kinds, onSecret }: WebhookCardProps) {
  const t = useText();
  const toast = useToast();
  const { id: organisationId = '' } = useParams();
  const [asked, setAsked] = useState<'change' | 'rotate' | 'remove' | null>(null);
  const change = useAction(webhookRoutes.change);
  const rotate = useAction(webhookRoutes.rotate);
  const remove = useAction(webhookRoutes.remove);
  const { id, url, version, state } = webhook;
  const close = (): void => setAsked(null);
  const labelOf = (action: string): string => t.text('webhook.act_on', { action, url });
  if (webhook.abilities.length === 0) return null;

  const switchTo = (next: 'active' | 'paused'): void =>
    change.mutate({ params: { id }, body: { version, state: next } }, {
      onSuccess: () => toast({ text: t.text('webhook.changed') }),
      onError: (fault) => toast({ kind: 'error', text: problemText(t, fault) }),
    });

  return (
    <div className="flex flex-wrap gap-3">
      <Button variant="secondary" size="small" aria-label={labelOf(t.text('webhook.change'))} onPress={() => setAsked('change')}>
        {t.text('webhook.change')}
      </Button>
      <Button variant="secondary" size="small" busy={change.isPending} aria-label={labelOf(t.text(state === 'active' ? 'webhook.pause' : 'webhook.resume'))} onPress={() => switchTo(state === 'active' ? 'paused' : 'active')}>
        {t.text(state === 'active' ? 'webhook.pause' : 'webhook.resume')}
      </Button>
      <Button variant="secondary" size="small" aria-label={labelOf(t.text('webhook.rotate'))} onPress={() => setAsked('rotate')}>
        {t.text('webhook.rotate')}
      </Button>
      <Button variant="quiet" size="small" aria-label={labelOf(t.text('webhook.remove'))} onPress={() => setAsked('remove')}>
        {t.text('webhook.remove')}
      </Button>
      {asked === 'change' && <WebhookDialog organisationId={organisationId} kinds={kinds} webhook={webhook} onSecret={onSecret} onClose={close} />}
      <ConfirmDialog
        isOpen={asked === 'rotate'} title={t.text('webhook.rotate')} confirmLabel={t.text('webhook.rotate')} reason="none" busy={rotate.isPending} errors={formErrors(t, rotate.error)} onClose={close}
        onConfirm={() => rotate.mutate({ params: { id }, body: { version } }, {
          onSuccess: ({ secret }) => {
            close();
            onSecret(secret);
          },
        })}
      >
        <p>{t.text('webhook.rotate_confirm')}</p>
      </ConfirmDialog>
      <ConfirmDialog
        isOpen={asked === 'remove'} title={t.text('webhook.remove')} confirmLabel={t.text('webhook.remove')} reason="none" isDangerous busy={remove.isPending} errors={formErrors(t, remove.error)} onClose={close}
        onConfirm={() => remove.mutate({ params: { id } }, {
          onSuccess: () => {
            close();
            toast({ text: t.text('webhook.removed') });
          },
        })}
      >
        <p className="break-all">{t.text('webhook.remove_confirm', { url })}</p>
      </ConfirmDialog>
    </div>
  );
}
