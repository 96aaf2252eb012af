import { fundingRoutes, procurementRoutes } from '@team-osaka/domain';
import { DateField, Select, TextField } from '@team-osaka/ui';
import { useText } from '../../shared/language.js';
import { FieldRow, MoneyBandFields } from '../listing/measure-fields.js';
import type { NeedSectionProps } from './need-section.js';

/** How it is paid for, bought and decided. */
export function MoneySection({ draft, change }: NeedSectionProps) {
  const t = useText();
  return (
    <>
      <FieldRow legend={t.text('need.field.budget')} description={t.text('need.hint.budget')}>
        <MoneyBandFields name="facts.budget" value={draft.budget} onChange={(part) => change({ budget: { ...draft.budget, ...part } })} />
      </FieldRow>
      <Select
        name="facts.fundingRoute" label={t.text('need.field.funding_route')} placeholder={t.text('ui.not_stated')} value={draft.fundingRoute} onChange={(fundingRoute) => change({ fundingRoute })}
        options={fundingRoutes.map((route) => ({ value: route, label: t.textOf('vocabulary.funding_route', route) }))}
      />
      <Select
        name="facts.procurementRoute" label={t.text('need.field.procurement_route')} placeholder={t.text('ui.not_stated')} value={draft.procurementRoute} onChange={(procurementRoute) => change({ procurementRoute })}
        options={procurementRoutes.map((route) => ({ value: route, label: t.textOf('vocabulary.procurement_route', route) }))}
      />
      <DateField name="facts.decisionOn" label={t.text('need.field.decision_on')} value={draft.decisionOn} onChange={(decisionOn) => change({ decisionOn })} />
      <TextField name="facts.policyLink" label={t.text('need.field.policy_link')} description={t.text('need.hint.policy_link')} maxLength={500} value={draft.policyLink} onChange={(policyLink) => change({ policyLink })} />
    </>
  );
}
