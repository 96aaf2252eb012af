import { Link, Section } from '@team-osaka/ui';
import { useText } from '../../shared/language.js';
import { Page } from '../../shared/page.js';
import { DisclosureList } from './disclosure-list.js';
import { SourceNotes } from './source-notes.js';

/** What the network is, who sees what when, how data are handled, and where the demonstration comes from. */
export function Component() {
  const t = useText();
  return (
    <Page title={t.text('shell.about')} description={t.text('about.lead')}>
      <div className="flex max-w-4xl flex-col gap-12">
        <Section title={t.text('about.network.title')}>
          <p>{t.text('about.network.body')}</p>
          <p>{t.text('about.network.office')}</p>
        </Section>
        <Section title={t.text('about.disclosure.title')}>
          <p>{t.text('about.disclosure.lead')}</p>
          <DisclosureList />
        </Section>
        <Section title={t.text('about.data.title')}>
          <ul className="flex list-disc flex-col gap-2 pl-6">
            {(['person', 'cookie', 'password', 'record', 'applicant'] as const).map((point) => (
              <li key={point}>{t.textOf('about.data', point)}</li>
            ))}
          </ul>
        </Section>
        <Section title={t.text('about.sources.title')}>
          <SourceNotes />
        </Section>
        <Section title={t.text('about.programs.title')}>
          <p>{t.text('about.programs.body')}</p>
          <p>
            <Link href="/api/docs/" target="_blank" className="inline-flex min-h-11 items-center">
              {t.text('about.programs.link')}
            </Link>
          </p>
        </Section>
      </div>
    </Page>
  );
}
