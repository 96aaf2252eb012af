import { fundingRoutes, needMachine } from '@team-osaka/domain';
import { FilterBar, SearchField, Select } from '@team-osaka/ui';
import { useText } from '../../shared/language.js';
import { CountryFilter, filterClass, SectorFilter, SortSelect, sortOf, StateFilter } from '../listing/filter-fields.js';
import type { NeedFilterState } from './use-need-filters.js';

/** Search, filters and order of the need list. */
export function NeedFilters({ filters }: { readonly filters: NeedFilterState }) {
  const t = useText();
  const { values, set, scope } = filters;
  const funding = fundingRoutes.map((route) => ({ value: route as string, label: t.textOf('vocabulary.funding_route', route) }));
  return (
    <FilterBar
      activeCount={filters.activeCount}
      onClear={filters.clear}
      search={<SearchField name="q" label={t.text('need.search')} value={values.q} onSearch={(q) => set({ q })} />}
      end={<SortSelect value={sortOf(values.sort)} onChange={(sort) => set({ sort })} />}
    >
      <SectorFilter value={values.sector} onChange={(sector) => set({ sector })} />
      <CountryFilter name="country" label={t.text('need.filter.country')} value={values.country} onChange={(country) => set({ country })} />
      <Select className={filterClass} name="fundingRoute" label={t.text('need.field.funding_route')} placeholder={t.text('ui.all')} value={values.fundingRoute} onChange={(fundingRoute) => set({ fundingRoute })} options={funding} />
      {scope !== 'public' && <StateFilter machine={needMachine} value={values.state} onChange={(state) => set({ state })} />}
    </FilterBar>
  );
}
