import type { OrganisationView } from '@team-osaka/contracts';
import { DescriptionList, Link, Section, TagList } from '@team-osaka/ui';
import { useText } from '../../shared/language.js';
import { SourceList } from '../../shared/source-list.js';
import { textFor } from './organisation-text.js';

/** What is known of an organisation, with the sources of what it did not write itself. */
export function OrganisationFactList({ view }: { readonly view: OrganisationView }) {
  const t = useText();
  const name = textFor(view.names, t.language);
  const summary = textFor(view.summary, t.language);
  const otherNames = Object.entries(view.names).filter(([language]) => language !== name?.lang);
  return (
    <Section title={t.text('organisation.facts')}>
      <DescriptionList
        facts={[
          { term: t.text('organisation.field.summary'), value: summary?.text, ...(summary ? { lang: summary.lang } : {}) },
          {
            term: t.text('organisation.field.other_names'),
            value: otherNames.length > 0 && otherNames.map(([language, other]) => (
              <span key={language} lang={language} className="block">
                {other}
              </span>
            )),
          },
          { term: t.text('organisation.field.country'), value: t.country(view.country) },
          { term: t.text('organisation.field.place'), value: view.place },
          { term: t.text('organisation.field.sectors'), value: view.sectors.length > 0 && <TagList items={view.sectors.map((sector) => t.textOr(`vocabulary.sector.${sector}`, sector))} /> },
          { term: t.text('organisation.field.website'), value: view.website && <Link href={view.website} target="_blank" className="break-all">{view.website}</Link> },
          { term: t.text('ui.sources'), value: view.sources.length > 0 && <SourceList sources={view.sources} /> },
        ]}
      />
    </Section>
  );
}
