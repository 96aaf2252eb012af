import { technologyMachine } from '@team-osaka/domain';
import { FilterBar, SearchField, Select } from '@team-osaka/ui';
import { useText } from '../../shared/language.js';
import { CountryFilter, filterClass, ScopeFilter, SectorFilter, SortSelect, sortOf, StateFilter } from '../listing/filter-fields.js';
import { trlOptions } from '../listing/trl-options.js';
import type { TechnologyFilterState } from './use-technology-filters.js';

/** Search, filters and order of the technology list. */
export function TechnologyFilters({ filters }: { readonly filters: TechnologyFilterState }) {
  const t = useText();
  const { values, set, scope } = filters;
  return (
    <FilterBar
      activeCount={filters.activeCount}
      onClear={filters.clear}
      search={<SearchField name="q" label={t.text('technology.search')} value={values.q} onSearch={(q) => set({ q })} />}
      end={<SortSelect value={sortOf(values.sort)} onChange={(sort) => set({ sort })} />}
    >
      <SectorFilter value={values.sector} onChange={(sector) => set({ sector })} />
      <CountryFilter name="servesCountry" label={t.text('technology.filter.serves')} value={values.servesCountry} onChange={(servesCountry) => set({ servesCountry })} />
      <CountryFilter name="deployedIn" label={t.text('technology.filter.deployed')} value={values.deployedIn} onChange={(deployedIn) => set({ deployedIn })} />
      <Select className={filterClass} name="trlMin" label={t.text('technology.filter.trl')} placeholder={t.text('ui.all')} value={values.trlMin} onChange={(trlMin) => set({ trlMin })} options={trlOptions(t)} />
      <ScopeFilter value={values.jcmScope} onChange={(jcmScope) => set({ jcmScope })} />
      {scope !== 'public' && <StateFilter machine={technologyMachine} value={values.state} onChange={(state) => set({ state })} />}
    </FilterBar>
  );
}
