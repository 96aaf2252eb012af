import { cooperationRoutes, type PartnerView } from '@team-osaka/contracts';
import { partnerKinds, type PartnerKind } from '@team-osaka/domain';
import { Card, CardGrid, ComboBox, EmptyState, FilterBar, ShowMore, Skeleton, Tag } from '@team-osaka/ui';
import { countryOptions } from '../../shared/country-options.js';
import { inReaderLanguage } from '../../shared/in-reader-language.js';
import { useText } from '../../shared/language.js';
import { Page } from '../../shared/page.js';
import { ProblemNotice } from '../../shared/problem.js';
import { useUrlList, useUrlState } from '../../shared/url-state.js';
import { CooperationNav } from './cooperation-nav.js';

/** Partners of the city by name. */
export function Component() {
  const t = useText();
  const filters = useUrlState({ kind: [] as string[], country: '' });
  const kinds = filters.values.kind.filter((kind): kind is PartnerKind => (partnerKinds as readonly string[]).includes(kind));
  const country = filters.values.country;
  const list = useUrlList(cooperationRoutes.listPartners, { query: { ...(kinds.length > 0 ? { kind: kinds } : {}), ...(country ? { country } : {}) } });

  return (
    <Page title={t.text('cooperation.title')} description={t.text('cooperation.lead')}>
      <CooperationNav current="/cooperation" />
      <FilterBar activeCount={filters.activeCount} onClear={filters.clear}>
        <div className="min-w-0 grow basis-64">
          <ComboBox
            name="kind"
            label={t.text('cooperation.filter.kind')}
            value={kinds}
            options={partnerKinds.map((kind) => ({ value: kind, label: t.textOf('partner.kind', kind) }))}
            onChange={(kind) => filters.set({ kind })}
          />
        </div>
        <div className="min-w-0 grow basis-64">
          <ComboBox
            name="country"
            label={t.text('cooperation.filter.country')}
            isSingle
            value={country ? [country] : []}
            options={countryOptions(t)}
            onChange={([chosen = '']) => filters.set({ country: chosen })}
          />
        </div>
      </FilterBar>
      {list.problem && <ProblemNotice problem={list.problem} onRetry={list.retry} />}
      {list.isPending && <Skeleton />}
      {!list.isPending && !list.problem && list.items.length === 0 && (
        <EmptyState icon="search" title={t.text('cooperation.partners.empty')}>
          {t.text('cooperation.empty.hint')}
        </EmptyState>
      )}
      {list.items.length > 0 && (
        <div>
          <CardGrid>
            {list.items.map((partner) => (
              <PartnerCard key={partner.id} partner={partner} />
            ))}
          </CardGrid>
          <ShowMore hasMore={list.hasMore} isLoading={list.isLoadingMore} onMore={list.loadMore} status={t.text('ui.shown', { count: list.items.length })} />
        </div>
      )}
    </Page>
  );
}

function PartnerCard({ partner }: { readonly partner: PartnerView }) {
  const t = useText();
  const name = inReaderLanguage(partner.name, t.language);
  return (
    <Card
      level={2}
      title={name?.text}
      lang={name?.lang}
      href={`/cooperation/partners/${partner.id}`}
      eyebrow={
        <>
          <Tag>{t.textOf('partner.kind', partner.kind)}</Tag>
          {partner.country && <Tag>{t.country(partner.country)}</Tag>}
        </>
      }
    >
      {partner.relation && <p lang="en">{partner.relation}</p>}
      <p className="text-ink-soft">{t.text('cooperation.counts', { memoranda: partner.memoranda, activities: partner.activities })}</p>
    </Card>
  );
}
