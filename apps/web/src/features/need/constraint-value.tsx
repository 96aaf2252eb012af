import { ComboBox, NumberField, Select } from '@team-osaka/ui';
import { countryOptions } from '../../shared/country-options.js';
import { useText } from '../../shared/language.js';
import { UnitSelect } from '../listing/measure-fields.js';
import { currencyOptions } from '../listing/options.js';
import { trlOptions } from '../listing/trl-options.js';
import type { ConstraintDraft } from './need-draft.js';

export interface ConstraintValueProps {
  readonly row: ConstraintDraft;
  readonly put: (change: Partial<ConstraintDraft>) => void;
  readonly name: string;
}

/** The value of a constraint, in the form its type asks for. */
export function ConstraintValue({ row, put, name }: ConstraintValueProps) {
  const t = useText();
  switch (row.type) {
    case 'country':
    case 'deployedIn':
      return <ComboBox name={`${name}.value`} label={t.text('listing.form.country')} isSingle value={row.country ? [row.country] : []} onChange={([country = '']) => put({ country })} options={countryOptions(t)} />;
    case 'trlMin':
      return (
        <Select
          name={`${name}.value`} label={t.text('need.form.least_trl')} placeholder={t.text('ui.please_choose')} value={row.number === null ? '' : String(row.number)} options={trlOptions(t)}
          onChange={(trl) => put({ number: trl === '' ? null : Number(trl) })}
        />
      );
    case 'capacity':
      return (
        <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
          <NumberField name={`${name}.value`} label={t.text('listing.form.amount')} value={row.number} onChange={(number) => put({ number })} />
          <UnitSelect name={`${name}.unit`} value={row.unit} onChange={(unit) => put({ unit })} />
        </div>
      );
    case 'capexMax':
      return (
        <div className="grid grid-cols-1 gap-4 sm:grid-cols-3">
          <NumberField name={`${name}.value`} label={t.text('listing.form.amount')} value={row.number} onChange={(number) => put({ number })} />
          <Select name={`${name}.currency`} label={t.text('listing.form.currency')} value={row.currency} onChange={(currency) => put({ currency })} options={currencyOptions(t, row.currency)} />
          <UnitSelect name={`${name}.per`} label={t.text('listing.form.per')} value={row.per} onChange={(per) => put({ per })} />
        </div>
      );
  }
}
