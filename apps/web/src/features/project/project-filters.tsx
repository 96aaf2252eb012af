import type { projectRoutes, RouteRequest } from '@team-osaka/contracts';
import { projectRecordTypes, type ProjectRecordType } from '@team-osaka/domain';
import { Checkbox, ComboBox, FilterBar, SearchField, Select, type Option } from '@team-osaka/ui';
import { useText } from '../../shared/language.js';
import { useUrlState } from '../../shared/url-state.js';
import { CountryFilter, filterClass, ScopeFilter, SectorFilter } from '../listing/filter-fields.js';

const sorts = ['newest', 'reduction', 'title'] as const;

/** The register takes no earlier year (`projectFacts` of the contracts). */
const firstFiscalYear = 2010;

/** The filters of the project list as they stand in the address, and as a query of the API. */
export function useProjectFilters() {
  const state = useUrlState({ q: '', country: '', type: [] as string[], sector: [] as string[], scope: '', year: '', osaka: false, sort: 'newest' });
  const { q, country, type, sector, scope, year, osaka, sort } = state.values;
  const recordType = type.filter((item): item is ProjectRecordType => (projectRecordTypes as readonly string[]).includes(item));
  const query: RouteRequest<typeof projectRoutes.list>['query'] = {
    sort: sorts.find((item) => item === sort) ?? 'newest',
    ...(q ? { q } : {}),
    ...(country ? { country } : {}),
    ...(recordType.length > 0 ? { recordType } : {}),
    ...(sector.length > 0 ? { sector: [...sector] } : {}),
    ...(/^\d+$/.test(scope) ? { jcmScope: Number(scope) } : {}),
    ...(/^\d{4}$/.test(year) ? { fiscalYear: Number(year) } : {}),
    ...(osaka ? { osaka: 'true' } : {}),
  };
  return { ...state, query };
}

/** Search, filters and order of the project list. */
export function ProjectFilters({ filters }: { readonly filters: ReturnType<typeof useProjectFilters> }) {
  const t = useText();
  const { values, set } = filters;
  return (
    <FilterBar
      activeCount={filters.activeCount}
      onClear={filters.clear}
      search={<SearchField name="q" label={t.text('project.search')} value={values.q} onSearch={(q) => set({ q })} />}
      end={
        <Select
          name="sort"
          label={t.text('ui.sort')}
          value={filters.query.sort ?? 'newest'}
          options={sorts.map((value) => ({ value, label: t.textOf('project.sort', value) }))}
          onChange={(sort) => set({ sort })}
        />
      }
    >
      <CountryFilter name="country" label={t.text('project.filter.country')} value={values.country} onChange={(country) => set({ country })} />
      <ComboBox
        className={filterClass} name="type" label={t.text('project.filter.type')} value={values.type} onChange={(type) => set({ type })}
        options={projectRecordTypes.map((value) => ({ value, label: t.textOf('project.type', value) }))}
      />
      <SectorFilter value={values.sector} onChange={(sector) => set({ sector })} />
      <ScopeFilter value={values.scope} onChange={(scope) => set({ scope })} />
      <Select className={filterClass} name="year" label={t.text('project.filter.fiscal_year')} placeholder={t.text('ui.all')} value={values.year} options={fiscalYears()} onChange={(year) => set({ year })} />
      <Checkbox name="osaka" label={t.text('project.filter.osaka')} isSelected={values.osaka} onChange={(osaka) => set({ osaka })} />
    </FilterBar>
  );
}

/** Years from this one back. */
function fiscalYears(): Option[] {
  const now = new Date().getFullYear();
  return Array.from({ length: now - firstFiscalYear + 1 }, (_, index) => ({ value: String(now - index), label: String(now - index) }));
}
