import { NumberField, Select, TextArea, TextField } from '@team-osaka/ui';
import { useText } from '../../shared/language.js';
import { FieldRow } from '../listing/measure-fields.js';
import type { TechnologySectionProps } from './technology-section.js';

const units = ['tCO2/year', 'tCO2/year per unit', '%'] as const;

/** The reduction of greenhouse gases with what it rests on: method, assumptions, gases, GWP set. */
export function EffectSection({ draft, change }: TechnologySectionProps) {
  const t = useText();
  const { emissionReduction } = draft;
  const set = (part: Partial<typeof emissionReduction>): void => change({ emissionReduction: { ...emissionReduction, ...part } });
  return (
    <>
      <FieldRow legend={t.text('technology.field.emission_reduction')}>
        <NumberField name="facts.emissionReduction.value" label={t.text('listing.form.value')} value={emissionReduction.value} onChange={(value) => set({ value })} />
        <Select
          name="facts.emissionReduction.unit" label={t.text('listing.form.unit')} value={emissionReduction.unit} onChange={(unit) => set({ unit: unit || 'tCO2/year' })}
          options={units.map((unit) => ({ value: unit, label: t.textOf('technology.emission_unit', unit) }))}
        />
        <TextField name="facts.emissionReduction.gases" label={t.text('technology.form.gases')} description={t.text('technology.hint.gases')} maxLength={60} value={emissionReduction.gases} onChange={(gases) => set({ gases })} />
        <TextField name="facts.emissionReduction.gwp" label={t.text('technology.form.gwp')} description={t.text('technology.hint.gwp')} maxLength={60} value={emissionReduction.gwp} onChange={(gwp) => set({ gwp })} />
      </FieldRow>
      <TextArea name="facts.emissionReduction.method" label={t.text('technology.form.method')} rows={3} maxLength={1000} value={emissionReduction.method} onChange={(method) => set({ method })} />
      <TextArea name="facts.emissionReduction.assumptions" label={t.text('technology.form.assumptions')} rows={3} maxLength={2000} value={emissionReduction.assumptions} onChange={(assumptions) => set({ assumptions })} />
    </>
  );
}
