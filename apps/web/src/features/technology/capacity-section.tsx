import { NumberField, TextField } from '@team-osaka/ui';
import { useText } from '../../shared/language.js';
import { FieldRow, UnitSelect } from '../listing/measure-fields.js';
import { RepeatGroup } from '../listing/repeat-group.js';
import type { TechnologySectionProps } from './technology-section.js';

/** How much one installation handles, and what it is known to achieve. */
export function CapacitySection({ draft, change }: TechnologySectionProps) {
  const t = useText();
  const { capacity } = draft;
  const set = (part: Partial<typeof capacity>): void => change({ capacity: { ...capacity, ...part } });
  return (
    <>
      <FieldRow legend={t.text('technology.field.capacity')} description={t.text('technology.hint.capacity')}>
        <NumberField name="facts.capacity.min" label={t.text('listing.form.from')} value={capacity.min} onChange={(min) => set({ min })} />
        <NumberField name="facts.capacity.max" label={t.text('listing.form.to')} value={capacity.max} onChange={(max) => set({ max })} />
        <UnitSelect name="facts.capacity.unit" value={capacity.unit} onChange={(unit) => set({ unit })} />
      </FieldRow>
      <RepeatGroup
        name="facts.performance" label={t.text('technology.field.performance')} description={t.text('technology.hint.performance')} rows={draft.performance} max={30}
        onChange={(performance) => change({ performance })} empty={() => ({ metric: '', value: '', unit: '', note: '' })}
        addLabel={t.text('technology.add.performance')} rowLabel={(index) => t.text('technology.row.performance', { number: index + 1 })}
      >
        {(row, put, name) => (
          <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
            <TextField name={`${name}.metric`} label={t.text('listing.form.measure')} maxLength={200} value={row.metric} onChange={(metric) => put({ metric })} className="sm:col-span-2" />
            <TextField name={`${name}.value`} label={t.text('listing.form.value')} maxLength={100} value={row.value} onChange={(value) => put({ value })} />
            <TextField name={`${name}.unit`} label={t.text('listing.form.unit')} maxLength={60} value={row.unit} onChange={(unit) => put({ unit })} />
            <TextField name={`${name}.note`} label={t.text('listing.form.note')} maxLength={300} value={row.note} onChange={(note) => put({ note })} className="sm:col-span-2" />
          </div>
        )}
      </RepeatGroup>
    </>
  );
}
