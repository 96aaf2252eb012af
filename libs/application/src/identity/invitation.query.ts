import type { identityRoutes, InvitationView, RouteOutput } from '@team-osaka/contracts';
import { DomainError, type Viewer } from '@team-osaka/domain';
import { InvitationEntity } from '@team-osaka/persistence';
import type { Application } from '../application.js';
import { inLanguage } from '../localised.js';
import { houseOf } from './house.js';
import { openInvitation } from './open-invitation.js';
import { mayManagePeople } from './person.policy.js';
import { presentInvitation } from './person.presenter.js';

/** Open invitations of an organisation, newest first; expired ones are among them until somebody invites anew. Errors: `organisation.not_found`, `identity.forbidden`. */
export async function listInvitations(app: Application, viewer: Viewer, organisationId: string): Promise<{ items: InvitationView[] }> {
  await houseOf(app.dataSource.manager, organisationId);
  if (!mayManagePeople(viewer, organisationId)) throw new DomainError('identity.forbidden');
  const rows = await app.dataSource.query<(InvitationEntity & { invitedBy: string | null })[]>(
    `select i.id, i.email, i.role, i.organisation_administrator as "organisationAdministrator", i.created_at as "createdAt", i.expires_at as "expiresAt", p.name as "invitedBy"
     from invitation i left join person p on p.id = i.invited_by_id
     where i.organisation_id = $1 and i.accepted_at is null and i.revoked_at is null order by i.id desc limit 500`,
    [organisationId],
  );
  return { items: rows.map((row) => presentInvitation(row, row.invitedBy)) };
}

/** What a token invites to, for the page that accepts it. Error: `identity.token_invalid`. */
export async function readInvitation(app: Application, token: string): Promise<RouteOutput<typeof identityRoutes.readInvitation>> {
  const invitation = await openInvitation(app.dataSource.manager, app.secret, token, app.clock.now(), '/query/token');
  const { names } = await houseOf(app.dataSource.manager, invitation.organisationId);
  return { email: invitation.email, organisationName: inLanguage(names, invitation.locale), role: invitation.role, expiresAt: invitation.expiresAt.toISOString() };
}
