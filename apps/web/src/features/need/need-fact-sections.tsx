import type { NeedView } from '@team-osaka/contracts';
import { DataTable, Link, Notice } from '@team-osaka/ui';
import { languageOfText } from '../../shared/in-reader-language.js';
import { useText } from '../../shared/language.js';
import { FactSection } from '../listing/fact-section.js';
import { figureText } from '../listing/fact-text.js';
import { ConstraintTable } from './constraint-table.js';
import { benefitFacts, moneyFacts, siteFacts, todayFacts } from './need-facts.js';

/** The facts of a need by sections; what is not known is not shown. */
export function NeedFactSections({ view }: { readonly view: NeedView }) {
  const t = useText();
  const { facts, contact } = view;
  const figures = facts.figures ?? [];
  const constraints = facts.constraints ?? [];
  return (
    <>
      <FactSection title={t.text('need.section.site')} facts={siteFacts(t, view)}>
        {figures.length > 0 && (
          <DataTable
            caption={t.text('need.field.figures')} rows={figures.map((row, index) => ({ ...row, index }))} rowKey={({ index }) => String(index)}
            columns={[
              { id: 'measure', header: t.text('need.field.figures'), isTitle: true, cell: ({ measure }) => <span lang={languageOfText(measure)} className="font-bold">{measure}</span> },
              { id: 'value', header: t.text('listing.form.value'), align: 'end', cell: ({ value, unit }) => figureText(t, value, unit) },
              { id: 'asOf', header: t.text('need.form.as_of'), cell: ({ asOf }) => asOf ?? t.text('ui.not_stated') },
            ]}
          />
        )}
      </FactSection>
      <FactSection title={t.text('need.section.today')} facts={todayFacts(t, facts)} />
      {constraints.length > 0 && (
        <FactSection title={t.text('need.section.constraints')} facts={[]}>
          <ConstraintTable constraints={constraints} />
        </FactSection>
      )}
      <FactSection title={t.text('need.section.money')} facts={moneyFacts(t, view)} />
      <FactSection title={t.text('need.section.benefits')} facts={benefitFacts(t, facts)} />
      {contact && (
        <FactSection
          title={t.text('need.field.contact')}
          facts={[
            { term: t.text('need.form.contact_name'), value: contact.name },
            { term: t.text('need.form.contact_department'), value: contact.department },
            { term: t.text('need.form.contact_email'), value: <Link href={`mailto:${contact.email}`}>{contact.email}</Link> },
            { term: t.text('need.form.contact_telephone'), value: contact.telephone && <Link href={`tel:${contact.telephone}`}>{contact.telephone}</Link> },
          ]}
        >
          <Notice kind="info">{t.text('need.hint.contact')}</Notice>
        </FactSection>
      )}
    </>
  );
}
