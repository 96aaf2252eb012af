import type { Unit } from '@team-osaka/domain';
import { NumberField, Select } from '@team-osaka/ui';
import type { ReactNode } from 'react';
import { useText } from '../../shared/language.js';
import { currencyOptions, unitOptions } from './options.js';

/** Fields that belong together, under one name. */
export function FieldRow({ legend, description, children }: { readonly legend: string; readonly description?: string; readonly children: ReactNode }) {
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 text-std-17B-170 leading-snug">{legend}</legend>
      {description && <p className="mb-2 text-ink-soft">{description}</p>}
      <div className="grid grid-cols-1 items-start gap-4 sm:grid-cols-2 xl:grid-cols-3">{children}</div>
    </fieldset>
  );
}

export interface UnitSelectProps {
  readonly name: string;
  readonly value: Unit | '';
  readonly onChange: (unit: Unit | '') => void;
  readonly label?: string;
}

export function UnitSelect({ name, value, onChange, label }: UnitSelectProps) {
  const t = useText();
  return <Select name={name} label={label ?? t.text('listing.form.unit')} placeholder={t.text('ui.please_choose')} value={value} onChange={onChange} options={unitOptions(t)} />;
}

/** An amount of money of a year, empty until it is filled in. */
export interface MoneyDraft {
  readonly min: number | null;
  readonly max: number | null;
  readonly currency: string;
  readonly year: number | null;
}

export interface MoneyBandFieldsProps<Money extends MoneyDraft> {
  readonly name: string;
  readonly value: Money;
  readonly onChange: (change: Partial<MoneyDraft>) => void;
}

/** A band of money: from, to, currency and the year of the prices. */
export function MoneyBandFields<Money extends MoneyDraft>({ name, value, onChange }: MoneyBandFieldsProps<Money>) {
  const t = useText();
  return (
    <>
      <NumberField name={`${name}.min`} label={t.text('listing.form.from')} value={value.min} onChange={(min) => onChange({ min })} />
      <NumberField name={`${name}.max`} label={t.text('listing.form.to')} value={value.max} onChange={(max) => onChange({ max })} />
      <Select name={`${name}.currency`} label={t.text('listing.form.currency')} value={value.currency} onChange={(currency) => onChange({ currency })} options={currencyOptions(t, value.currency)} />
      <NumberField name={`${name}.year`} label={t.text('listing.form.price_year')} isInteger value={value.year} onChange={(year) => onChange({ year })} />
    </>
  );
}
