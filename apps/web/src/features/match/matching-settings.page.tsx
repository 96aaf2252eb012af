import { matchingSettingRoutes } from '@team-osaka/contracts';
import { Skeleton } from '@team-osaka/ui';
import { useRoute } from '../../shared/api.js';
import { useText } from '../../shared/language.js';
import { Page } from '../../shared/page.js';
import { ProblemNotice } from '../../shared/problem.js';
import { SignedIn } from '../../shared/session.js';
import { EmbeddingSection } from './embedding-section.js';

/** What an administrator switches in the matching. */
export function Component() {
  const t = useText();
  return (
    <SignedIn permission="match.configure" title={t.text('settings.title')}>
      {() => (
        <Page
          title={t.text('settings.title')} description={t.text('settings.lead')}
          breadcrumbs={[{ label: t.text('match.title'), href: '/matches' }, { label: t.text('report.title'), href: '/matches/report' }]}
        >
          <Settings />
        </Page>
      )}
    </SignedIn>
  );
}

function Settings() {
  const settings = useRoute(matchingSettingRoutes.read, {});
  return (
    <>
      {settings.error && <ProblemNotice problem={settings.error} onRetry={() => void settings.refetch()} />}
      {settings.isPending && <Skeleton />}
      {settings.data && <EmbeddingSection embedding={settings.data.embedding} />}
    </>
  );
}
