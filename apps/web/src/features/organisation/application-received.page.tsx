import { DescriptionList, LinkButton, Notice } from '@team-osaka/ui';
import { Navigate, useLocation } from 'react-router';
import { useText } from '../../shared/language.js';
import { Page } from '../../shared/page.js';
import { isReceipt } from './application.js';

/** Says that an application has arrived: its reference, until when it is answered, and what comes next. */
export function Component() {
  const t = useText();
  const { state } = useLocation() as { readonly state: unknown };
  if (!isReceipt(state)) return <Navigate to="/apply" replace />;
  return (
    <Page title={t.text('organisation.received.title')}>
      <div className="flex max-w-3xl flex-col gap-6">
        <Notice kind="success" title={t.text('organisation.received.by', { date: t.date(state.dueAt) })}>
          <p className="break-words">{t.text('organisation.received.next', { email: state.email })}</p>
        </Notice>
        <DescriptionList
          facts={[
            { term: t.text('organisation.received.reference'), value: <strong className="text-std-20B-150 tabular-nums">{state.reference}</strong> },
            { term: t.text('organisation.received.due'), value: t.date(state.dueAt) },
            { term: t.text('identity.field.email'), value: <span className="break-all">{state.email}</span> },
          ]}
        />
        <p>{t.text('organisation.received.keep')}</p>
        <div className="flex flex-wrap gap-3">
          <LinkButton href="/needs" variant="secondary">
            {t.text('home.browse_needs')}
          </LinkButton>
          <LinkButton href="/technologies" variant="secondary">
            {t.text('home.browse_technologies')}
          </LinkButton>
        </div>
      </div>
    </Page>
  );
}
