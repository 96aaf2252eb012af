import { identityRoutes, type InvitationView, type OrganisationView } from '@team-osaka/contracts';
import { Button, DataTable, Section, Skeleton, Tag, type Column } from '@team-osaka/ui';
import { useState } from 'react';
import { useRoute } from '../../shared/api.js';
import { useText } from '../../shared/language.js';
import { ProblemNotice } from '../../shared/problem.js';
import { InviteDialog } from './invite-dialog.js';
import { RevokeButton } from './revoke-button.js';

/** Open invitations of an organisation, and the way to invite; for its administrator and the office. */
export function InvitationsSection({ organisation }: { readonly organisation: OrganisationView }) {
  const t = useText();
  const answer = useRoute(identityRoutes.listInvitations, { params: { id: organisation.id } });
  const [isInviting, setInviting] = useState(false);
  const mayInvite = organisation.abilities.includes('invite');
  const invitations = answer.data?.items;

  const columns: Column<InvitationView>[] = [
    { id: 'email', header: t.text('identity.field.email'), isTitle: true, cell: (row) => <span className="font-bold break-all">{row.email}</span> },
    { id: 'role', header: t.text('identity.field.role'), cell: (row) => t.list([t.textOf('vocabulary.role', row.role), ...(row.organisationAdministrator ? [t.text('identity.people.administrator')] : [])]) },
    { id: 'by', header: t.text('identity.invitations.by'), cell: (row) => row.invitedBy || t.text('organisation.history.no_person') },
    { id: 'expires', header: t.text('identity.invitation.expires'), cell: (row) => <Expiry expiresAt={row.expiresAt} /> },
    { id: 'actions', header: '', cell: (row) => <RevokeButton invitation={row} /> },
  ];

  return (
    <Section
      title={t.text('identity.invitations.title')}
      actions={mayInvite && <Button variant="secondary" icon="plus" onPress={() => setInviting(true)}>{t.text('identity.invitations.invite')}</Button>}
    >
      {!mayInvite && <p className="text-ink-soft">{t.text('identity.invitations.members_only')}</p>}
      {answer.isPending && <Skeleton lines={1} />}
      {answer.error && <ProblemNotice problem={answer.error} onRetry={() => void answer.refetch()} />}
      {mayInvite && invitations?.length === 0 && <p className="text-ink-soft">{t.text('identity.invitations.none')}</p>}
      {invitations && invitations.length > 0 && <DataTable caption={t.text('identity.invitations.title')} columns={columns} rows={invitations} rowKey={(row) => row.id} />}
      <InviteDialog isOpen={isInviting} organisation={organisation} onClose={() => setInviting(false)} />
    </Section>
  );
}

function Expiry({ expiresAt }: { readonly expiresAt: string }) {
  const t = useText();
  return new Date(expiresAt) < new Date() ? <Tag>{t.text('identity.invitations.expired')}</Tag> : <time dateTime={expiresAt}>{t.date(expiresAt)}</time>;
}
