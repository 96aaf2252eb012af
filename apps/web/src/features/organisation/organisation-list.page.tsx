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
    { id: 'sectors', header: t.text('organisation.field.sectors'), className: 'md:min-w-40', cell: (row) => <TagList items={row.sectors.map((sector) => t.textOr(`vocabulary.sector.${sector}`, sector))} /> },
    { id: 'entries', header: t.text('organisation.field.entries'), cell: (row) => entries(t, row) },
    { id: 'membership', header: t.text('organisation.field.membership'), cell: (row) => <MembershipMark organisation={row} isInside={isOffice} /> },
  ];
}

function Name({ row }: { readonly row: OrganisationRow }) {
  const t = useText();
  const name = textFor(row.names, t.language);
  return (
    <span className="flex flex-col items-start gap-1">
      <PlainLink href={`/organisations/${row.id}`} lang={name?.lang} className="link inline-block min-h-6 text-std-17B-170 leading-snug">
        {name?.text ?? row.name}
      </PlainLink>
      <span className="text-ink-soft">{`${t.textOf('vocabulary.organisation_kind', row.kind)} · ${t.country(row.country)}`}</span>
    </span>
  );
}

/** How much an organisation shows in public, in words; 0 where it is nothing. */
function entries(t: Translator, { technologies, needs }: OrganisationRow): string {
  const parts = [
    ...(technologies > 0 ? [t.text('organisation.list.technologies', { count: technologies })] : []),
    ...(needs > 0 ? [t.text('organisation.list.needs', { count: needs })] : []),
  ];
  return parts.length > 0 ? t.list(parts) : t.number(0);
}
