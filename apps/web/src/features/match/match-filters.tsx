import type { matchRoutes, RouteRequest } from '@team-osaka/contracts';
import { matchOrigins, matchStates, partyVisibleStates } from '@team-osaka/domain';
import { Checkbox, ComboBox, FilterBar, Select } from '@team-osaka/ui';
import { useText } from '../../shared/language.js';
import { useSession } from '../../shared/session.js';
import { useUrlState } from '../../shared/url-state.js';

const sorts = ['newest', 'due', 'score'] as const;
export const confidences = ['strong', 'possible', 'none'] as const;

/** The filters of the match list as they stand in the address, and as a query of the API. */
export function useMatchFilters() {
  const state = useUrlState({ state: [] as string[], origin: '', confidence: [] as string[], waiting: false, need: '', technology: '', sort: 'newest' });
  const { values } = state;
  const states = matchStates.filter((known) => values.state.includes(known));
  const levels = confidences.filter((known) => values.confidence.includes(known));
  const origin = matchOrigins.find((known) => known === values.origin);
  const query: RouteRequest<typeof matchRoutes.list>['query'] = {
    sort: sorts.find((known) => known === values.sort) ?? 'newest',
    ...(states.length > 0 ? { state: states } : {}),
    ...(levels.length > 0 ? { confidence: levels } : {}),
    ...(origin ? { origin } : {}),
    ...(values.waiting ? { waiting: 'true' } : {}),
    ...(values.need ? { need: values.need } : {}),
    ...(values.technology ? { technology: values.technology } : {}),
  };
  return { ...state, query };
}

/** Filters and order of the match list. */
export function MatchFilters({ filters }: { readonly filters: ReturnType<typeof useMatchFilters> }) {
  const t = useText();
  const { can } = useSession();
  const { values, set } = filters;
  // Parties learn of a match only from some state on.
  const states = can('match.decide') ? matchStates : matchStates.filter((state) => state === 'screening' || state === 'rejected' || partyVisibleStates.some((known) => known === state));
  return (
    <FilterBar
      activeCount={filters.activeCount}
      onClear={filters.clear}
      search={<Checkbox name="waiting" label={t.text('match.filter.waiting')} isSelected={values.waiting} onChange={(waiting) => set({ waiting })} />}
      end={
        <Select
          name="sort"
          label={t.text('ui.sort')}
          value={filters.query.sort ?? 'newest'}
          options={sorts.map((value) => ({ value, label: t.textOf('match.sort', value) }))}
          onChange={(sort) => set({ sort })}
        />
      }
    >
      <div className="min-w-0 grow basis-56">
        <ComboBox name="state" label={t.text('match.filter.state')} value={values.state} options={states.map((value) => ({ value, label: t.textOf('match.state', value) }))} onChange={(state) => set({ state })} />
      </div>
      <div className="min-w-0 grow basis-56">
        <Select name="origin" label={t.text('match.filter.origin')} placeholder={t.text('ui.all')} value={values.origin} options={matchOrigins.map((value) => ({ value, label: t.textOf('match.origin', value) }))} onChange={(origin) => set({ origin })} />
      </div>
      <div className="min-w-0 grow basis-56">
        <ComboBox name="confidence" label={t.text('match.filter.confidence')} value={values.confidence} options={confidences.map((value) => ({ value, label: t.textOf('match.confidence', value) }))} onChange={(confidence) => set({ confidence })} />
      </div>
    </FilterBar>
  );
}
