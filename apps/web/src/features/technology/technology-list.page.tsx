import { technologyRoutes, type TechnologyRow } from '@team-osaka/contracts';
import type { Translator } from '@team-osaka/i18n';
import { LinkButton, Skeleton, TagList, type Column } from '@team-osaka/ui';
import { useText } from '../../shared/language.js';
import { Page } from '../../shared/page.js';
import { useSession } from '../../shared/session.js';
import { StateChip } from '../../shared/state-chip.js';
import { useUrlList } from '../../shared/url-state.js';
import { ListingEmpty } from '../listing/listing-empty.js';
import { ListingResults } from '../listing/listing-results.js';
import { ListingTitle } from '../listing/listing-title.js';
import { ScopeTabs, type Scope } from '../listing/scope.js';
import { SaveSearchButton } from '../search/save-search-button.js';
import { TechnologyFilters } from './technology-filters.js';
import { useTechnologyFilters, type TechnologyFilterState } from './use-technology-filters.js';

const newHref = '/technologies/new';

/** Technologies by words, filters and order: public ones, the own organisation's, or all of them for the office. */
export function Component() {
  const t = useText();
  const { isPending, can } = useSession();
  const filters = useTechnologyFilters();
  const mayWrite = can('technology.write');
  return (
    <Page
      title={t.text('technology.title')}
      description={t.text('technology.lead')}
      actions={mayWrite && <LinkButton href={newHref} icon="plus">{t.text('technology.new.button')}</LinkButton>}
    >
      {isPending ? (
        <Skeleton />
      ) : (
        <ScopeTabs label={t.text('technology.title')} open={filters.open} selected={filters.scope} onSelect={(scope) => filters.set({ scope, state: [] })}>
          <TechnologyFilters filters={filters} />
          {filters.scope === 'public' && <div><SaveSearchButton search={{ room: 'technology', query: filters.searched }} suggestion={filters.values.q || t.text('search.of.technology')} /></div>}
          <Results filters={filters} newHref={mayWrite ? newHref : undefined} />
        </ScopeTabs>
      )}
    </Page>
  );
}

function Results({ filters, newHref }: { readonly filters: TechnologyFilterState; readonly newHref: string | undefined }) {
  const t = useText();
  const list = useUrlList(technologyRoutes.list, { query: filters.query });
  return (
    <ListingResults
      list={list} caption={t.text('technology.title')} columns={columnsOf(t, filters.scope)}
      empty={<ListingEmpty room="technology" scope={filters.scope} activeCount={filters.activeCount} onClear={filters.clear} newHref={newHref} />}
    />
  );
}

function columnsOf(t: Translator, scope: Scope): Column<TechnologyRow>[] {
  const countries = (codes: readonly string[]): string => (codes.length > 0 ? t.list(codes.map((code) => t.country(code))) : t.text('ui.not_stated'));
  return [
    { id: 'title', header: t.text('technology.one'), isTitle: true, cell: (row) => <ListingTitle href={`/technologies/${row.id}`} row={row} /> },
    { id: 'sectors', header: t.text('listing.field.sectors'), className: 'md:min-w-40', cell: (row) => <TagList items={row.sectors.map((sector) => t.textOr(`vocabulary.sector.${sector}`, sector))} /> },
    { id: 'deployed', header: t.text('technology.filter.deployed'), cell: (row) => countries(row.deployedIn) },
    { id: 'serves', header: t.text('technology.filter.serves'), cell: (row) => countries(row.countriesServed) },
    { id: 'trl', header: t.text('technology.field.trl_short'), className: 'md:whitespace-nowrap', cell: (row) => row.trl ?? t.text('ui.not_stated') },
    ...(scope === 'public' ? [] : [{ id: 'state', header: t.text('listing.filter.state'), className: 'md:whitespace-nowrap', cell: (row: TechnologyRow) => <StateChip of="technology" state={row.state} /> }]),
    { id: 'valid', header: t.text('listing.field.valid_until'), className: 'md:whitespace-nowrap', cell: (row) => (row.validUntil ? t.date(row.validUntil) : t.text('ui.not_stated')) },
  ];
}
