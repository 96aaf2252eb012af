import { ComboBox, NumberField, TextArea, TextField } from '@team-osaka/ui';
import { countryOptions } from '../../shared/country-options.js';
import { useText } from '../../shared/language.js';
import { RepeatGroup } from '../listing/repeat-group.js';
import type { TechnologySectionProps } from './technology-section.js';

/** Where the technology is at work already. */
export function ReferenceSection({ draft, change }: TechnologySectionProps) {
  const t = useText();
  return (
    <RepeatGroup
      name="facts.referenceSites" label={t.text('technology.field.reference_sites')} rows={draft.referenceSites} max={60}
      onChange={(referenceSites) => change({ referenceSites })} empty={() => ({ country: '', place: '', year: null, detail: '' })}
      addLabel={t.text('technology.add.reference_site')} rowLabel={(index) => t.text('technology.row.reference_site', { number: index + 1 })}
    >
      {(row, put, name) => (
        <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
          <ComboBox name={`${name}.country`} label={t.text('listing.form.country')} isSingle isRequired value={row.country ? [row.country] : []} onChange={([country = '']) => put({ country })} options={countryOptions(t)} />
          <TextField name={`${name}.place`} label={t.text('listing.form.place')} maxLength={200} value={row.place} onChange={(place) => put({ place })} />
          <NumberField name={`${name}.year`} label={t.text('listing.form.year')} isInteger value={row.year} onChange={(year) => put({ year })} />
          <TextArea name={`${name}.detail`} label={t.text('technology.form.site_detail')} rows={2} maxLength={500} value={row.detail} onChange={(detail) => put({ detail })} className="sm:col-span-2" />
        </div>
      )}
    </RepeatGroup>
  );
}
