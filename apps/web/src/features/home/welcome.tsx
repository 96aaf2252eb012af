import { LinkButton, Notice, Section } from '@team-osaka/ui';
import { useText } from '../../shared/language.js';
import { Page } from '../../shared/page.js';
import { AudienceCards } from './audience-cards.js';
import { LatestNeeds, LatestTechnologies } from './latest-list.js';
import { StepList } from './step-list.js';

/** The first page for visitors. */
export function Welcome() {
  const t = useText();
  return (
    <Page
      title={t.text('home.welcome.title')}
      description={<span className="text-std-18N-160">{t.text('home.welcome.lead')}</span>}
    >
      <div className="flex flex-wrap gap-3">
        <LinkButton href="/needs">{t.text('home.browse_needs')}</LinkButton>
        <LinkButton href="/technologies">{t.text('home.browse_technologies')}</LinkButton>
        <LinkButton href="/apply" variant="secondary">
          {t.text('shell.apply')}
        </LinkButton>
        <LinkButton href="/sign-in" variant="quiet">
          {t.text('shell.sign_in')}
        </LinkButton>
      </div>
      <Notice kind="info">
        <p>{t.text('shell.data_notice')}</p>
      </Notice>
      <Section title={t.text('home.how.title')}>
        <StepList />
      </Section>
      <div className="grid gap-8 lg:grid-cols-2">
        <LatestNeeds />
        <LatestTechnologies />
      </div>
      <Section title={t.text('home.audience.title')}>
        <AudienceCards />
      </Section>
    </Page>
  );
}
