import { cooperationRoutes } from '@team-osaka/contracts';
import { activityTypes, type ActivityType } from '@team-osaka/domain';
import { ComboBox, EmptyState, FilterBar, Select, type Option } from '@team-osaka/ui';
import { useRoute } from '../../shared/api.js';
import { inReaderLanguage } from '../../shared/in-reader-language.js';
import { useText } from '../../shared/language.js';
import { Page } from '../../shared/page.js';
import { useUrlState } from '../../shared/url-state.js';
import { ActivityTimeline } from './activity-timeline.js';
import { CooperationNav } from './cooperation-nav.js';

/** The register knows no activity before 2011. */
const firstYear = 2011;
const isYear = (text: string): boolean => /^(19|20)\d{2}$/.test(text);

/** Activities of the cooperation by partner, kind and period. */
export function Component() {
  const t = useText();
  const filters = useUrlState({ partner: '', type: [] as string[], from: '', to: '', sort: 'newest' });
  const { partner, from, to } = filters.values;
  const types = filters.values.type.filter((type): type is ActivityType => (activityTypes as readonly string[]).includes(type));
  const sort = filters.values.sort === 'oldest' ? 'oldest' : 'newest';
  const partners = useRoute(cooperationRoutes.listPartners, { query: { limit: 100 } });
  const partnerOptions = (partners.data?.items ?? []).filter((item) => item.activities > 0).map((item) => ({ value: item.id, label: inReaderLanguage(item.name, t.language)?.text ?? item.code }));
  const query = {
    sort,
    ...(partner ? { partner } : {}),
    ...(types.length > 0 ? { type: types } : {}),
    ...(isYear(from) ? { from } : {}),
    ...(isYear(to) ? { to } : {}),
  } as const;

  return (
    <Page title={t.text('cooperation.activities.title')} description={t.text('cooperation.activities.lead')} breadcrumbs={[{ label: t.text('cooperation.title'), href: '/cooperation' }]}>
      <CooperationNav current="/cooperation/activities" />
      <FilterBar
        activeCount={filters.activeCount}
        onClear={filters.clear}
        end={
          <Select
            name="sort"
            label={t.text('ui.sort')}
            value={sort}
            options={(['newest', 'oldest'] as const).map((value) => ({ value, label: t.textOf('cooperation.sort', value) }))}
            onChange={(value) => filters.set({ sort: value })}
          />
        }
      >
        <div className="min-w-0 grow basis-64">
          <Select name="partner" label={t.text('cooperation.filter.partner')} placeholder={t.text('ui.all')} value={partner} options={partnerOptions} onChange={(value) => filters.set({ partner: value })} />
        </div>
        <div className="min-w-0 grow basis-64">
          <ComboBox
            name="type"
            label={t.text('cooperation.filter.type')}
            value={types}
            options={activityTypes.map((type) => ({ value: type, label: t.textOf('activity.type', type) }))}
            onChange={(type) => filters.set({ type })}
          />
        </div>
        <div className="min-w-0 basis-32">
          <Select name="from" label={t.text('cooperation.filter.from')} placeholder={t.text('ui.all')} value={from} options={yearOptions()} onChange={(value) => filters.set({ from: value })} />
        </div>
        <div className="min-w-0 basis-32">
          <Select name="to" label={t.text('cooperation.filter.to')} placeholder={t.text('ui.all')} value={to} options={yearOptions()} onChange={(value) => filters.set({ to: value })} />
        </div>
      </FilterBar>
      <ActivityTimeline
        query={query}
        showPartner
        empty={
          <EmptyState icon="search" title={t.text('cooperation.activities.empty')}>
            {t.text('cooperation.empty.hint')}
          </EmptyState>
        }
      />
    </Page>
  );
}

/** Years from this one back. */
function yearOptions(): Option[] {
  const now = new Date().getFullYear();
  return Array.from({ length: now - firstYear + 1 }, (_, index) => ({ value: String(now - index), label: String(now - index) }));
}
