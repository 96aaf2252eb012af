import { organisationRoutes, type OrganisationRow } from '@team-osaka/contracts';
import type { Translator } from '@team-osaka/i18n';
import { Button, EmptyState, LinkButton, PlainLink, TagList, type Column } from '@team-osaka/ui';
import { useText } from '../../shared/language.js';
import { Page } from '../../shared/page.js';
import { useSession } from '../../shared/session.js';
import { useUrlList } from '../../shared/url-state.js';
import { ListingResults } from '../listing/listing-results.js';
import { MembershipMark } from './membership-mark.js';
import { OrganisationFilters } from './organisation-filters.js';
import { textFor } from './organisation-text.js';
import { useOrganisationFilters } from './use-organisation-filters.js';

/** Organisations by words, filters and order. */
export function Component() {
  const t = useText();
  const { viewer } = useSession();
  const filters = useOrganisationFilters();
  const list = useUrlList(organisationRoutes.list, { query: filters.query });
  return (
    <Page
      title={t.text('organisation.list.title')}
      description={t.text('organisation.list.lead')}
      actions={!viewer && <LinkButton href="/apply" variant="secondary">{t.text('shell.apply')}</LinkButton>}
    >
      <OrganisationFilters filters={filters} />
      <ListingResults
        list={list} caption={t.text('organisation.list.title')} columns={columnsOf(t, filters.mayFilterMembership)}
        empty={
          <EmptyState icon="search" title={t.text('organisation.list.empty')} actions={filters.activeCount > 0 && <Button variant="secondary" onPress={filters.clear}>{t.text('ui.clear_filters')}</Button>}>
            {t.text('organisation.list.empty_hint')}
          </EmptyState>
        }
      />
    </Page>
  );
}

function columnsOf(t: Translator, isOffice: boolean): Column<OrganisationRow>[] {
  return [
    { id: 'name', header: t.text('organisation.field.name'), isTitle: true, className: 'md:min-w-64', cell: (row) => <Name row={row} /> },
    { id: 'kind', header: t.text('organisation.field.kind'), cell: (row) => t.textOf('vocabulary.organisation_kind', row.kind) },
    { id: 'place', header: t.text('organisation.field.country'), cell: (row) => t.country(row.country) },
    { id: 'sectors', header: t.text('organisation.field.sectors'), className: 'md:min-w-40', cell: (row) => <TagList items={row.sectors.map((sector) => t.textOr(`vocabulary.sector.${sector}`, sector))} /> },
    { id: 'technologies', header: t.text('shell.nav.technologies'), align: 'end', cell: (row) => t.number(row.technologies) },
    { id: 'needs', header: t.text('shell.nav.needs'), align: 'end', cell: (row) => t.number(row.needs) },
    { id: 'membership', header: t.text('organisation.field.membership'), cell: (row) => <MembershipMark organisation={row} isInside={isOffice} /> },
  ];
}

function Name({ row }: { readonly row: OrganisationRow }) {
  const t = useText();
  const name = textFor(row.names, t.language);
  return (
    <PlainLink href={`/organisations/${row.id}`} lang={name?.lang} className="link inline-block min-h-6 text-std-17B-170 leading-snug">
      {name?.text ?? row.name}
    </PlainLink>
  );
}
