import { identityRoutes, type OrganisationView, type PersonView } from '@team-osaka/contracts';
import { Button, DataTable, Section, Skeleton, StatusChip, type Column } from '@team-osaka/ui';
import { useState } from 'react';
import { useRoute } from '../../shared/api.js';
import { useText } from '../../shared/language.js';
import { ProblemNotice } from '../../shared/problem.js';
import { PersonDialog } from './person-dialog.js';
import { PersonStatusButton } from './person-status-button.js';

/** People of an organisation; its administrator and the office change their roles and suspend them. */
export function PeopleSection({ organisation }: { readonly organisation: OrganisationView }) {
  const t = useText();
  const answer = useRoute(identityRoutes.listPeople, { params: { id: organisation.id } });
  const [edited, setEdited] = useState<string | null>(null);
  const people = answer.data?.items;
  const person = people?.find(({ id }) => id === edited);
  const isKept = people?.some(({ abilities }) => abilities.length > 0);

  const columns: Column<PersonView>[] = [
    { id: 'name', header: t.text('identity.field.name'), isTitle: true, cell: (row) => <Name person={row} /> },
    { id: 'role', header: t.text('identity.field.role'), cell: (row) => <Role person={row} /> },
    { id: 'status', header: t.text('identity.people.status'), cell: (row) => <StatusChip tone={row.status === 'active' ? 'success' : 'attention'}>{t.textOf('identity.people.status', row.status)}</StatusChip> },
    ...(isKept ? [{ id: 'actions', header: '', cell: (row: PersonView) => <Actions person={row} onEdit={() => setEdited(row.id)} /> }] : []),
  ];

  return (
    <Section title={t.text('identity.people.title')}>
      {answer.isPending && <Skeleton lines={2} />}
      {answer.error && <ProblemNotice problem={answer.error} onRetry={() => void answer.refetch()} />}
      {people?.length === 0 && <p className="text-ink-soft">{t.text('identity.people.none')}</p>}
      {people && people.length > 0 && <DataTable caption={t.text('identity.people.title')} columns={columns} rows={people} rowKey={(row) => row.id} />}
      {person && <PersonDialog person={person} organisation={organisation} onClose={() => setEdited(null)} />}
    </Section>
  );
}

function Name({ person }: { readonly person: PersonView }) {
  return (
    <span className="flex min-w-0 flex-col">
      <span className="font-bold">{person.name}</span>
      <span className="break-all text-ink-soft">{person.email}</span>
    </span>
  );
}

function Role({ person }: { readonly person: PersonView }) {
  const t = useText();
  return (
    <span>
      {t.textOf('vocabulary.role', person.role)}
      {person.organisationAdministrator && <span className="block">{t.text('identity.people.administrator')}</span>}
    </span>
  );
}

function Actions({ person, onEdit }: { readonly person: PersonView; readonly onEdit: () => void }) {
  const t = useText();
  return (
    <span className="flex flex-wrap gap-2 md:justify-end">
      {person.abilities.includes('change') && (
        <Button variant="secondary" size="small" aria-label={t.text('identity.people.change_of', { name: person.name })} onPress={onEdit}>
          {t.text('identity.people.change')}
        </Button>
      )}
      <PersonStatusButton person={person} />
    </span>
  );
}
