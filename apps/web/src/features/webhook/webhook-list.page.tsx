import { organisationRoutes, webhookRoutes } from '@team-osaka/contracts';
import { Button, Skeleton } from '@team-osaka/ui';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useRoute } from '../../shared/api.js';
import { useText } from '../../shared/language.js';
import { Page } from '../../shared/page.js';
import { ProblemNotice } from '../../shared/problem.js';
import { SignedIn } from '../../shared/session.js';
import { textFor } from '../organisation/organisation-text.js';
import { SecretDialog } from './secret-dialog.js';
import { WebhookCard } from './webhook-card.js';
import { WebhookDialog } from './webhook-dialog.js';

/** Endpoints of an organisation: for its administrator to keep, for the office to see. */
export function Component() {
  const t = useText();
  return <SignedIn permission="webhook.manage" title={t.text('webhook.title')}>{() => <WebhookList />}</SignedIn>;
}

function WebhookList() {
  const t = useText();
  const { id = '' } = useParams();
  const organisation = useRoute(organisationRoutes.read, { params: { id } });
  const answer = useRoute(webhookRoutes.list, { params: { id } });
  const [isRegistering, setRegistering] = useState(false);
  const [secret, setSecret] = useState<string | null>(null);
  const name = organisation.data && textFor(organisation.data.names, t.language)?.text;
  return (
    <Page
      title={t.text('webhook.title')}
      description={t.text('webhook.lead')}
      breadcrumbs={[{ label: t.text('organisation.list.title'), href: '/organisations' }, { label: name ?? t.text('organisation.one'), href: `/organisations/${id}` }]}
      actions={answer.data?.mayRegister && <Button icon="plus" onPress={() => setRegistering(true)}>{t.text('webhook.register')}</Button>}
    >
      {answer.isPending && <Skeleton lines={3} />}
      {answer.error && <ProblemNotice problem={answer.error} onRetry={() => void answer.refetch()} />}
      {answer.data?.items.length === 0 && <p className="text-ink-soft">{t.text('webhook.none')}</p>}
      {answer.data && (
        <ul className="flex flex-col gap-6">
          {answer.data.items.map((webhook) => (
            <li key={webhook.id}>
              <WebhookCard webhook={webhook} kinds={answer.data.kinds} onSecret={setSecret} />
            </li>
          ))}
        </ul>
      )}
      {isRegistering && <WebhookDialog organisationId={id} kinds={answer.data?.kinds ?? []} onSecret={setSecret} onClose={() => setRegistering(false)} />}
      <SecretDialog secret={secret} onClose={() => setSecret(null)} />
    </Page>
  );
}
