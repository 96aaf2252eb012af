import { sectors } from '@team-osaka/domain';
import { ComboBox, NumberField, TextField } from '@team-osaka/ui';
import { countryOptions } from '../../shared/country-options.js';
import { useText } from '../../shared/language.js';
import { FieldRow, UnitSelect } from '../listing/measure-fields.js';
import { RepeatGroup } from '../listing/repeat-group.js';
import type { NeedSectionProps } from './need-section.js';

/** Of what field, where, and how much: what makes needs comparable. */
export function SiteSection({ draft, change }: NeedSectionProps) {
  const t = useText();
  const { site, quantity } = draft;
  const setSite = (part: Partial<typeof site>): void => change({ site: { ...site, ...part } });
  return (
    <>
      <ComboBox
        name="facts.sectors" label={t.text('listing.field.sectors')} description={t.text('listing.field.sectors_hint')} isRequired value={draft.sectors} onChange={(chosen) => change({ sectors: chosen })}
        options={sectors.map((sector) => ({ value: sector, label: t.textOf('vocabulary.sector', sector) }))}
      />
      <ComboBox name="facts.site.country" label={t.text('need.form.site_country')} isSingle isRequired value={site.country ? [site.country] : []} onChange={([country = '']) => setSite({ country })} options={countryOptions(t)} />
      <TextField name="facts.site.place" label={t.text('listing.form.place')} description={t.text('need.hint.place')} maxLength={200} value={site.place} onChange={(place) => setSite({ place })} />
      <FieldRow legend={t.text('need.form.map_point')} description={t.text('need.hint.map_point')}>
        <NumberField name="facts.site.latitude" label={t.text('need.form.latitude')} value={site.latitude} onChange={(latitude) => setSite({ latitude })} />
        <NumberField name="facts.site.longitude" label={t.text('need.form.longitude')} value={site.longitude} onChange={(longitude) => setSite({ longitude })} />
      </FieldRow>
      <FieldRow legend={t.text('need.field.quantity')} description={t.text('need.hint.quantity')}>
        <NumberField name="facts.quantity.value" label={t.text('listing.form.amount')} value={quantity.value} onChange={(value) => change({ quantity: { ...quantity, value } })} />
        <UnitSelect name="facts.quantity.unit" value={quantity.unit} onChange={(unit) => change({ quantity: { ...quantity, unit } })} />
      </FieldRow>
      <RepeatGroup
        name="facts.figures" label={t.text('need.field.figures')} description={t.text('need.hint.figures')} rows={draft.figures} max={30} onChange={(figures) => change({ figures })}
        empty={() => ({ measure: '', value: '', unit: '', asOf: '' })} addLabel={t.text('need.add.figure')} rowLabel={(index) => t.text('need.row.figure', { number: index + 1 })}
      >
        {(row, put, name) => (
          <div className="grid grid-cols-1 gap-4 sm:grid-cols-3">
            <TextField name={`${name}.measure`} label={t.text('listing.form.measure')} maxLength={200} value={row.measure} onChange={(measure) => put({ measure })} className="sm:col-span-3" />
            <TextField name={`${name}.value`} label={t.text('listing.form.value')} maxLength={100} value={row.value} onChange={(value) => put({ value })} />
            <TextField name={`${name}.unit`} label={t.text('listing.form.unit')} maxLength={60} value={row.unit} onChange={(unit) => put({ unit })} />
            <TextField name={`${name}.asOf`} label={t.text('need.form.as_of')} maxLength={60} value={row.asOf} onChange={(asOf) => put({ asOf })} />
          </div>
        )}
      </RepeatGroup>
    </>
  );
}
