import { holds } from '@team-osaka/domain';
import { LinkButton } from '@team-osaka/ui';
import { Page } from '../../shared/page.js';
import { useText } from '../../shared/language.js';
import { SignedIn } from '../../shared/session.js';
import { ExposureSection } from './exposure-section.js';
import { WeightSection } from './weight-section.js';

/** The matching report of the office: who is suggested, and what is learnt from decisions. */
export function Component() {
  const t = useText();
  return (
    <SignedIn permission="match.report" title={t.text('report.title')}>
      {(viewer) => (
        <Page
          title={t.text('report.title')} description={t.text('report.lead')} breadcrumbs={[{ label: t.text('match.title'), href: '/matches' }]}
          actions={holds(viewer.role, 'match.configure') && <LinkButton href="/matches/settings" variant="secondary">{t.text('settings.title')}</LinkButton>}
        >
          <ExposureSection />
          <WeightSection />
        </Page>
      )}
    </SignedIn>
  );
}
