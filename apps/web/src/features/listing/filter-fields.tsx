import { jcmScopes, sectors, type Machine } from '@team-osaka/domain';
import { ComboBox, Select } from '@team-osaka/ui';
import { countryOptions } from '../../shared/country-options.js';
import { useText } from '../../shared/language.js';

/** Width of a filter: full on a phone, as many as fit beside each other elsewhere. */
export const filterClass = 'w-full sm:w-auto sm:grow sm:basis-56';

export function SectorFilter({ value, onChange }: { readonly value: readonly string[]; readonly onChange: (value: string[]) => void }) {
  const t = useText();
  const options = sectors.map((sector) => ({ value: sector as string, label: t.textOf('vocabulary.sector', sector) }));
  return <ComboBox className={filterClass} name="sector" label={t.text('listing.filter.sector')} value={value} onChange={onChange} options={options} />;
}

export interface CountryFilterProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export function CountryFilter({ name, label, value, onChange }: CountryFilterProps) {
  const t = useText();
  return (
    <ComboBox
      className={filterClass} name={name} label={label} isSingle value={value ? [value] : []} options={countryOptions(t)}
      onChange={([country = '']) => onChange(country)}
    />
  );
}

export function ScopeFilter({ value, onChange }: { readonly value: string; readonly onChange: (value: string) => void }) {
  const t = useText();
  const options = jcmScopes.map((scope) => ({ value: String(scope), label: t.textOf('vocabulary.jcm_scope', scope) }));
  return <Select className={filterClass} name="jcmScope" label={t.text('listing.filter.jcm_scope')} placeholder={t.text('ui.all')} value={value} onChange={onChange} options={options} />;
}

export interface StateFilterProps {
  readonly machine: Machine<string, string>;
  readonly value: readonly string[];
  readonly onChange: (value: string[]) => void;
}

export function StateFilter({ machine, value, onChange }: StateFilterProps) {
  const t = useText();
  const options = Object.keys(machine.states).map((state) => ({ value: state, label: t.textOr(`${machine.name}.state.${state}`, state) }));
  return <ComboBox className={filterClass} name="state" label={t.text('listing.filter.state')} value={value} onChange={onChange} options={options} />;
}

const sorts = ['newest', 'oldest', 'title'] as const;
export type ListingSort = (typeof sorts)[number];

/** The order asked for, the newest first where it is none we know. */
export const sortOf = (asked: string): ListingSort => sorts.find((sort) => sort === asked) ?? 'newest';

export function SortSelect({ value, onChange }: { readonly value: ListingSort; readonly onChange: (value: string) => void }) {
  const t = useText();
  return <Select name="sort" label={t.text('ui.sort')} value={value} onChange={onChange} options={sorts.map((sort) => ({ value: sort, label: t.textOf('listing.sort', sort) }))} />;
}
