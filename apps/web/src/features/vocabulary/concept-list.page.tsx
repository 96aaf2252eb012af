import { vocabularyRoutes, type ConceptRow } from '@team-osaka/contracts';
import { conceptFacets } from '@team-osaka/domain';
import { Button, Checkbox, EmptyState, FilterBar, PlainLink, SearchField, Select, Tag, type Column } from '@team-osaka/ui';
import { useText } from '../../shared/language.js';
import { Page } from '../../shared/page.js';
import { SignedIn } from '../../shared/session.js';
import { useUrlList, useUrlState } from '../../shared/url-state.js';
import { filterClass } from '../listing/filter-fields.js';
import { ListingResults } from '../listing/listing-results.js';
import { conceptName } from './concept-name.js';
import { VocabularyNav } from './vocabulary-nav.js';

/** Concepts by words of any language. */
export function Component() {
  const t = useText();
  return (
    <SignedIn permission="vocabulary.manage" title={t.text('concept.list.title')}>
      {() => <Concepts />}
    </SignedIn>
  );
}

function Concepts() {
  const t = useText();
  const filters = useUrlState({ q: '', facet: '', added: false });
  const { q, added } = filters.values;
  const facet = conceptFacets.find((one) => one === filters.values.facet);
  const list = useUrlList(vocabularyRoutes.listConcepts, { query: { ...(q ? { q } : {}), ...(facet ? { facet } : {}), ...(added ? { added: 'true' } : {}) } });
  const columns: Column<ConceptRow>[] = [
    { id: 'name', header: t.text('concept.field.name'), isTitle: true, className: 'md:min-w-64', cell: (row) => <Name row={row} /> },
    { id: 'facet', header: t.text('concept.field.facet'), cell: (row) => t.textOf('concept.facet', row.facet) },
    { id: 'labels', header: t.text('concept.field.labels'), align: 'end', cell: (row) => t.number(row.labels) },
  ];
  return (
    <Page title={t.text('concept.list.title')} description={t.text('concept.list.lead')} breadcrumbs={[{ label: t.text('concept.words.title'), href: '/vocabulary' }]}>
      <VocabularyNav current="/vocabulary/concepts" />
      <FilterBar
        activeCount={filters.activeCount} onClear={filters.clear}
        search={<SearchField name="q" label={t.text('concept.list.search')} value={q} onSearch={(words) => filters.set({ q: words })} />}
      >
        <Select
          className={filterClass} name="facet" label={t.text('concept.field.facet')} placeholder={t.text('ui.all')} value={facet ?? ''} onChange={(chosen) => filters.set({ facet: chosen })}
          options={conceptFacets.map((one) => ({ value: one, label: t.textOf('concept.facet', one) }))}
        />
        <Checkbox name="added" label={t.text('concept.list.added')} isSelected={added} onChange={(chosen) => filters.set({ added: chosen })} />
      </FilterBar>
      <ListingResults
        list={{ ...list, items: list.items.map((row) => ({ ...row, id: row.code })) }} caption={t.text('concept.list.title')} columns={columns}
        empty={
          <EmptyState icon="search" title={t.text('concept.list.empty')} actions={filters.activeCount > 0 && <Button variant="secondary" onPress={filters.clear}>{t.text('ui.clear_filters')}</Button>}>
            {t.text('concept.list.empty_hint')}
          </EmptyState>
        }
      />
    </Page>
  );
}

function Name({ row }: { readonly row: ConceptRow }) {
  const t = useText();
  const name = conceptName(row, t.language);
  return (
    <span className="flex flex-col items-start gap-1">
      <PlainLink href={`/vocabulary/concepts/${row.code}`} lang={name.lang} className="link inline-block min-h-6 text-std-17B-170 leading-snug">
        {name.text}
      </PlainLink>
      {row.found !== null && row.found !== name.text && <span className="text-ink-soft">{t.text('concept.list.found', { label: row.found })}</span>}
      {row.added && <Tag>{t.text('concept.mark.added')}</Tag>}
    </span>
  );
}
