import { NumberField, Select, TextField } from '@team-osaka/ui';
import { useText } from '../../shared/language.js';
import { FieldRow, MoneyBandFields, UnitSelect } from '../listing/measure-fields.js';
import { currencyOptions } from '../listing/options.js';
import type { TechnologySectionProps } from './technology-section.js';

/** First cost, running cost and lifetime: together they say what a technology costs over its life. */
export function CostSection({ draft, change }: TechnologySectionProps) {
  const t = useText();
  const { cost, runningCost } = draft;
  const setRunning = (part: Partial<typeof runningCost>): void => change({ runningCost: { ...runningCost, ...part } });
  return (
    <>
      <FieldRow legend={t.text('technology.field.cost')} description={t.text('technology.hint.cost')}>
        <MoneyBandFields name="facts.cost" value={cost} onChange={(part) => change({ cost: { ...cost, ...part } })} />
        <UnitSelect name="facts.cost.per" label={t.text('listing.form.per')} value={cost.per} onChange={(per) => change({ cost: { ...cost, per } })} />
      </FieldRow>
      <FieldRow legend={t.text('technology.field.running_cost')}>
        <NumberField name="facts.runningCost.value" label={t.text('listing.form.amount')} value={runningCost.value} onChange={(value) => setRunning({ value })} />
        <Select name="facts.runningCost.currency" label={t.text('listing.form.currency')} value={runningCost.currency} onChange={(currency) => setRunning({ currency })} options={currencyOptions(t, runningCost.currency)} />
        <NumberField name="facts.runningCost.year" label={t.text('listing.form.price_year')} isInteger value={runningCost.year} onChange={(year) => setRunning({ year })} />
        <TextField name="facts.runningCost.per" label={t.text('technology.form.running_per')} maxLength={60} value={runningCost.per} onChange={(per) => setRunning({ per })} />
      </FieldRow>
      <NumberField
        name="facts.lifetimeYears" label={t.text('technology.field.lifetime_years')} isInteger suffix={t.text('technology.form.years')}
        value={draft.lifetimeYears} onChange={(lifetimeYears) => change({ lifetimeYears })}
      />
    </>
  );
}
