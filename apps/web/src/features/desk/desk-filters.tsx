import { deskKinds, type deskRoutes, type RouteRequest } from '@team-osaka/contracts';
import { Checkbox, ComboBox, FilterBar, SearchField, Select } from '@team-osaka/ui';
import { countryOptions } from '../../shared/country-options.js';
import { useText } from '../../shared/language.js';
import { useUrlState } from '../../shared/url-state.js';

const sorts = ['due', 'oldest', 'score'] as const;
const confidences = ['strong', 'possible', 'none'] as const;

/** The filters of the desk as they stand in the address, and as a query of the API. */
export function useDeskFilters() {
  const state = useUrlState({ kind: '', q: '', country: '', overdue: false, confidence: [] as string[], suggestions: false, sort: 'due' });
  const { values } = state;
  const kind = deskKinds.find((known) => known === values.kind);
  const levels = confidences.filter((known) => values.confidence.includes(known));
  const query: RouteRequest<typeof deskRoutes.list>['query'] = {
    sort: sorts.find((known) => known === values.sort) ?? 'due',
    ...(kind ? { kind: [kind] } : {}),
    ...(values.q ? { q: values.q } : {}),
    ...(/^[A-Z]{2}$/.test(values.country) ? { country: values.country } : {}),
    ...(values.overdue ? { overdue: 'true' } : {}),
    ...(levels.length > 0 ? { confidence: levels } : {}),
    ...(values.suggestions ? { suggestions: 'true' } : {}),
  };
  // The kind is chosen by the tabs above and is not counted among the filters.
  return { ...state, kind: kind ?? 'all', query, activeCount: state.activeCount - (values.kind === '' ? 0 : 1) };
}

export interface DeskFiltersProps {
  readonly filters: ReturnType<typeof useDeskFilters>;
  /** How many suggestions of the engine nobody has looked at. */
  readonly suggestions: number | undefined;
}

/** Search, filters and order of the desk. */
export function DeskFilters({ filters, suggestions }: DeskFiltersProps) {
  const t = useText();
  const { values, set } = filters;
  return (
    <FilterBar
      activeCount={filters.activeCount}
      onClear={() => set({ q: '', country: '', overdue: false, confidence: [], suggestions: false })}
      search={<SearchField name="q" label={t.text('desk.search')} value={values.q} onSearch={(q) => set({ q })} />}
      end={
        <Select
          name="sort"
          label={t.text('ui.sort')}
          value={filters.query.sort ?? 'due'}
          options={sorts.map((value) => ({ value, label: t.textOf('desk.sort', value) }))}
          onChange={(sort) => set({ sort })}
        />
      }
    >
      <div className="min-w-0 grow basis-56">
        <ComboBox name="country" label={t.text('desk.filter.country')} isSingle value={values.country ? [values.country] : []} options={countryOptions(t)} onChange={([country = '']) => set({ country })} />
      </div>
      <div className="min-w-0 grow basis-56">
        <ComboBox name="confidence" label={t.text('match.filter.confidence')} value={values.confidence} options={confidences.map((value) => ({ value, label: t.textOf('match.confidence', value) }))} onChange={(confidence) => set({ confidence })} />
      </div>
      <div className="flex flex-wrap gap-x-6">
        <Checkbox name="overdue" label={t.text('desk.filter.overdue')} isSelected={values.overdue} onChange={(overdue) => set({ overdue })} />
        <Checkbox
          name="suggestions"
          label={suggestions === undefined ? t.text('desk.filter.suggestions') : t.text('desk.filter.suggestions_count', { count: suggestions })}
          isSelected={values.suggestions}
          onChange={(on) => set({ suggestions: on })}
        />
      </div>
    </FilterBar>
  );
}
