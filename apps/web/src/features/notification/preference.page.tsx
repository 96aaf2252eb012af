import { preferenceRoutes } from '@team-osaka/contracts';
import { Skeleton } from '@team-osaka/ui';
import { useRoute } from '../../shared/api.js';
import { useText } from '../../shared/language.js';
import { Page } from '../../shared/page.js';
import { ProblemNotice } from '../../shared/problem.js';
import { SignedIn } from '../../shared/session.js';
import { PreferenceForm } from './preference-form.js';

/** How and when the person is told. */
export function Component() {
  const t = useText();
  return <SignedIn permission="notification.configure" title={t.text('preference.title')}>{() => <Preferences />}</SignedIn>;
}

function Preferences() {
  const t = useText();
  const answer = useRoute(preferenceRoutes.read, {});
  return (
    <Page title={t.text('preference.title')} breadcrumbs={[{ label: t.text('shell.settings'), href: '/settings' }]} description={t.text('preference.lead')}>
      {answer.error && <ProblemNotice problem={answer.error} onRetry={() => void answer.refetch()} />}
      {answer.isPending && <Skeleton />}
      {answer.data && <PreferenceForm preferences={answer.data} />}
    </Page>
  );
}
