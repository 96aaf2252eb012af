import { needRoutes, type NeedRow } from '@team-osaka/contracts';
import type { Translator } from '@team-osaka/i18n';
import { LinkButton, Skeleton, TagList, type Column } from '@team-osaka/ui';
import { languageOfText } from '../../shared/in-reader-language.js';
import { useText } from '../../shared/language.js';
import { Page } from '../../shared/page.js';
import { useSession } from '../../shared/session.js';
import { StateChip } from '../../shared/state-chip.js';
import { useUrlList } from '../../shared/url-state.js';
import { quantityText } from '../listing/fact-text.js';
import { ListingEmpty } from '../listing/listing-empty.js';
import { ListingResults } from '../listing/listing-results.js';
import { ListingTitle } from '../listing/listing-title.js';
import { ScopeTabs, type Scope } from '../listing/scope.js';
import { SaveSearchButton } from '../search/save-search-button.js';
import { NeedFilters } from './need-filters.js';
import { useNeedFilters, type NeedFilterState } from './use-need-filters.js';

const newHref = '/needs/new';

/** Needs by words, filters and order: open ones, the own city's, or all of them for the office. */
export function Component() {
  const t = useText();
  const { isPending, can } = useSession();
  const filters = useNeedFilters();
  const mayWrite = can('need.write');
  return (
    <Page
      title={t.text('need.title')}
      description={t.text('need.lead')}
      actions={mayWrite && <LinkButton href={newHref} icon="plus">{t.text('need.new.button')}</LinkButton>}
    >
      {isPending ? (
        <Skeleton />
      ) : (
        <ScopeTabs label={t.text('need.title')} open={filters.open} selected={filters.scope} onSelect={(scope) => filters.set({ scope, state: [] })}>
          <NeedFilters filters={filters} />
          {filters.scope === 'public' && <div><SaveSearchButton search={{ room: 'need', query: filters.searched }} suggestion={filters.values.q || t.text('search.of.need')} /></div>}
          <Results filters={filters} newHref={mayWrite ? newHref : undefined} />
        </ScopeTabs>
      )}
    </Page>
  );
}

function Results({ filters, newHref }: { readonly filters: NeedFilterState; readonly newHref: string | undefined }) {
  const t = useText();
  const list = useUrlList(needRoutes.list, { query: filters.query });
  return (
    <ListingResults
      list={list} caption={t.text('need.title')} columns={columnsOf(t, filters.scope)}
      empty={<ListingEmpty room="need" scope={filters.scope} activeCount={filters.activeCount} onClear={filters.clear} newHref={newHref} />}
    />
  );
}

function columnsOf(t: Translator, scope: Scope): Column<NeedRow>[] {
  return [
    { id: 'title', header: t.text('need.one'), isTitle: true, cell: (row) => <ListingTitle href={`/needs/${row.id}`} row={row} /> },
    { id: 'sectors', header: t.text('listing.field.sectors'), className: 'md:min-w-40', cell: (row) => <TagList items={row.sectors.map((sector) => t.textOr(`vocabulary.sector.${sector}`, sector))} /> },
    { id: 'site', header: t.text('need.field.site'), cell: (row) => <Site row={row} /> },
    { id: 'quantity', header: t.text('need.field.quantity'), align: 'end', className: 'md:whitespace-nowrap', cell: (row) => (row.quantity ? quantityText(t, row.quantity.value, row.quantity.unit) : t.text('ui.not_stated')) },
    ...(scope === 'public' ? [] : [{ id: 'state', header: t.text('listing.filter.state'), className: 'md:whitespace-nowrap', cell: (row: NeedRow) => <StateChip of="need" state={row.state} /> }]),
    { id: 'valid', header: t.text('listing.field.valid_until'), className: 'md:whitespace-nowrap', cell: (row) => (row.validUntil ? t.date(row.validUntil) : t.text('ui.not_stated')) },
  ];
}

function Site({ row }: { readonly row: NeedRow }) {
  const t = useText();
  if (!row.country && !row.place) return t.text('ui.not_stated');
  return (
    <span>
      {row.country && t.country(row.country)}
      {row.country && row.place && ' · '}
      {row.place && <span lang={languageOfText(row.place)}>{row.place}</span>}
    </span>
  );
}
