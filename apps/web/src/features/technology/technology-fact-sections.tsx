import type { TechnologyView } from '@team-osaka/contracts';
import { Notice } from '@team-osaka/ui';
import { useText } from '../../shared/language.js';
import { FactSection } from '../listing/fact-section.js';
import { PerformanceTable, ReferenceSiteTable } from './technology-tables.js';
import { costFacts, effectFacts, kindFacts, operationFacts, termFacts } from './technology-facts.js';

/** The facts of a technology by sections; what is not known is not shown. */
export function TechnologyFactSections({ view }: { readonly view: TechnologyView }) {
  const t = useText();
  const { facts, confidential } = view;
  const sites = facts.referenceSites ?? [];
  const performance = facts.performance ?? [];
  const isDisclosed = confidential !== null && Boolean(confidential.details || confidential.priceNotes);
  return (
    <>
      <FactSection title={t.text('technology.section.kind')} facts={kindFacts(t, view)} />
      {performance.length > 0 && (
        <FactSection title={t.text('technology.field.performance')} facts={[]}>
          <PerformanceTable rows={performance} />
        </FactSection>
      )}
      {sites.length > 0 && (
        <FactSection title={t.text('technology.field.reference_sites')} facts={[]}>
          <ReferenceSiteTable rows={sites} />
        </FactSection>
      )}
      <FactSection title={t.text('technology.section.cost')} facts={costFacts(t, facts)} />
      <FactSection title={t.text('technology.section.operation')} facts={operationFacts(t, facts)} />
      <FactSection title={t.text('technology.section.effect')} facts={effectFacts(t, facts)} />
      <FactSection title={t.text('technology.section.terms')} facts={termFacts(t, view)} />
      {isDisclosed && (
        <FactSection
          title={t.text('technology.section.confidential')}
          facts={[
            { term: t.text('technology.form.confidential_details'), value: confidential.details, lang: view.originalLanguage },
            { term: t.text('technology.form.price_notes'), value: confidential.priceNotes, lang: view.originalLanguage },
          ]}
        >
          <Notice kind="info">{t.text('technology.hint.confidential')}</Notice>
        </FactSection>
      )}
    </>
  );
}
