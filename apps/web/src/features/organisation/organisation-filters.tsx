import { membershipStates, organisationKinds } from '@team-osaka/domain';
import { ComboBox, FilterBar, SearchField, Select } from '@team-osaka/ui';
import { useText } from '../../shared/language.js';
import { CountryFilter, filterClass, SectorFilter } from '../listing/filter-fields.js';
import type { OrganisationFilterState } from './use-organisation-filters.js';

/** Search, filters and order above the list of organisations. */
export function OrganisationFilters({ filters }: { readonly filters: OrganisationFilterState }) {
  const t = useText();
  const { values, set } = filters;
  return (
    <FilterBar
      activeCount={filters.activeCount}
      onClear={filters.clear}
      search={<SearchField name="q" label={t.text('organisation.list.search')} value={values.q} onSearch={(q) => set({ q })} />}
      end={
        <Select
          name="sort" label={t.text('ui.sort')} value={values.sort === 'newest' ? 'newest' : 'name'} onChange={(sort) => set({ sort })}
          options={(['name', 'newest'] as const).map((sort) => ({ value: sort, label: t.textOf('organisation.sort', sort) }))}
        />
      }
    >
      <ComboBox
        className={filterClass} name="kind" label={t.text('organisation.field.kind')} value={filters.kind} onChange={(kind) => set({ kind })}
        options={organisationKinds.map((kind) => ({ value: kind, label: t.textOf('vocabulary.organisation_kind', kind) }))}
      />
      <CountryFilter name="country" label={t.text('organisation.field.country')} value={values.country} onChange={(country) => set({ country })} />
      <SectorFilter value={values.sector} onChange={(sector) => set({ sector })} />
      {filters.mayFilterMembership && (
        <ComboBox
          className={filterClass} name="membership" label={t.text('organisation.field.membership')} value={filters.membership} onChange={(membership) => set({ membership })}
          options={membershipStates.map((state) => ({ value: state, label: t.textOf('membership.state', state) }))}
        />
      )}
    </FilterBar>
  );
}
