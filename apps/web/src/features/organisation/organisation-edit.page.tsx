import { organisationRoutes } from '@team-osaka/contracts';
import { Notice, Skeleton } from '@team-osaka/ui';
import { useParams } from 'react-router';
import { useRoute } from '../../shared/api.js';
import { useText } from '../../shared/language.js';
import { Page } from '../../shared/page.js';
import { ProblemNotice } from '../../shared/problem.js';
import { SignedIn } from '../../shared/session.js';
import { OrganisationForm } from './organisation-form.js';
import { textFor } from './organisation-text.js';

/** Changes what an organisation says of itself; for its administrator and the office. */
export function Component() {
  const t = useText();
  const { id = '' } = useParams();
  const answer = useRoute(organisationRoutes.read, { params: { id } });
  const view = answer.data;
  const name = view ? (textFor(view.names, t.language)?.text ?? view.name) : t.text('organisation.one');
  return (
    <Page
      title={t.text('organisation.edit.title')}
      breadcrumbs={[{ label: t.text('organisation.list.title'), href: '/organisations' }, { label: name, href: `/organisations/${id}` }]}
    >
      <SignedIn permission="organisation.change">
        {() => (
          <>
            {answer.isPending && <Skeleton lines={4} />}
            {answer.error && <ProblemNotice problem={answer.error} onRetry={answer.error.status === 404 ? undefined : () => void answer.refetch()} />}
            {view && (view.abilities.includes('change') ? <OrganisationForm view={view} /> : <Notice kind="warning" title={t.text('error.identity.forbidden')} />)}
          </>
        )}
      </SignedIn>
    </Page>
  );
}
