import { preferenceRoutes } from '@team-osaka/contracts';
import { Button, LinkButton, Notice, Skeleton } from '@team-osaka/ui';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useAction, useRoute } from '../../shared/api.js';
import { useText } from '../../shared/language.js';
import { Page } from '../../shared/page.js';
import { ProblemNotice } from '../../shared/problem.js';

/** Asks before it stops a kind of mail: where the link in a mail leads. Nobody needs to sign in. */
export function Component() {
  const t = useText();
  const [params] = useSearchParams();
  const token = params.get('token') ?? '';
  const subject = useRoute(preferenceRoutes.readUnsubscription, { query: { token } });
  const stop = useAction(preferenceRoutes.unsubscribe);
  const [isStopped, setStopped] = useState(false);
  const isInvalid = subject.error !== null && subject.error.status !== 0 && subject.error.status < 500;
  const kind = subject.data ? t.textOr(`notification.kind.${subject.data.kind}`, subject.data.kind) : '';
  const email = subject.data?.email ?? '';
  const settings = <LinkButton href="/settings/notifications" variant="secondary">{t.text('preference.title')}</LinkButton>;
  return (
    <Page title={t.text('unsubscribe.title')}>
      <div className="flex max-w-2xl flex-col gap-6">
        {subject.isPending && <Skeleton />}
        {isInvalid && <Notice kind="warning" title={t.text('unsubscribe.invalid')} actions={settings}>{t.text('unsubscribe.invalid_body')}</Notice>}
        {subject.error && !isInvalid && <ProblemNotice problem={subject.error} onRetry={() => void subject.refetch()} />}
        {subject.data && (isStopped || !subject.data.isOn) && (
          <Notice kind="success" isLive title={t.text('unsubscribe.done')} actions={settings}>{t.text('unsubscribe.done_body', { kind, email })}</Notice>
        )}
        {subject.data?.isOn && !isStopped && (
          <>
            <p>{t.text('unsubscribe.question', { kind, email })}</p>
            <p className="text-ink-soft">{t.text('unsubscribe.answer_hint')}</p>
            {stop.error && <ProblemNotice problem={stop.error} />}
            <div className="flex flex-wrap gap-4">
              <Button busy={stop.isPending} onPress={() => stop.mutate({ query: { token } }, { onSuccess: () => setStopped(true) })}>
                {t.text('unsubscribe.confirm')}
              </Button>
              {settings}
            </div>
          </>
        )}
      </div>
    </Page>
  );
}
