import { Controller, Inject, Req, Res } from '@nestjs/common';
import {
  acceptInvitation, changePerson, invitePerson, listInvitations, listPeople, readInvitation, revokeInvitation, type Application,
} from '@team-osaka/application';
import { identityRoutes, type InvitationView, type PersonView, type RouteInput, type RouteOutput } from '@team-osaka/contracts';
import type { Viewer } from '@team-osaka/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentViewer, Handle, Input } from '../http/handle.js';
import { APPLICATION } from '../http/tokens.js';
import { SessionCookie } from './session-cookie.js';

/** People of organisations, and how they come in: by invitation. */
@Controller()
export class PeopleController {
  constructor(
    @Inject(APPLICATION) private readonly app: Application,
    @Inject(SessionCookie) private readonly cookie: SessionCookie,
  ) {}

  /** People of the own organisation, or of any for the office. */
  @Handle(identityRoutes.listPeople)
  list(@CurrentViewer() viewer: Viewer, @Input() { params }: RouteInput<typeof identityRoutes.listPeople>): Promise<RouteOutput<typeof identityRoutes.listPeople>> {
    return listPeople(this.app, viewer, params.id);
  }

  /** Changes role, administration or status of a person. */
  @Handle(identityRoutes.changePerson)
  change(@CurrentViewer() viewer: Viewer, @Input() { params, body }: RouteInput<typeof identityRoutes.changePerson>): Promise<PersonView> {
    return changePerson(this.app, viewer, params.id, body);
  }

  /** Open invitations of an organisation. */
  @Handle(identityRoutes.listInvitations)
  listInvitations(@CurrentViewer() viewer: Viewer, @Input() { params }: RouteInput<typeof identityRoutes.listInvitations>): Promise<RouteOutput<typeof identityRoutes.listInvitations>> {
    return listInvitations(this.app, viewer, params.id);
  }

  /** Invites a person by mail. */
  @Handle(identityRoutes.invite)
  invite(@CurrentViewer() viewer: Viewer, @Input() { params, body }: RouteInput<typeof identityRoutes.invite>): Promise<InvitationView> {
    return invitePerson(this.app, viewer, params.id, body);
  }

  /** Withdraws an invitation. */
  @Handle(identityRoutes.revokeInvitation)
  revokeInvitation(@CurrentViewer() viewer: Viewer, @Input() { params }: RouteInput<typeof identityRoutes.revokeInvitation>): Promise<null> {
    return revokeInvitation(this.app, viewer, params.id);
  }

  /** What a token invites to. */
  @Handle(identityRoutes.readInvitation)
  readInvitation(@Input() { query }: RouteInput<typeof identityRoutes.readInvitation>): Promise<RouteOutput<typeof identityRoutes.readInvitation>> {
    return readInvitation(this.app, query.token);
  }

  /** Joins the organisation and signs in. */
  @Handle(identityRoutes.acceptInvitation)
  async acceptInvitation(
    @Input() { body }: RouteInput<typeof identityRoutes.acceptInvitation>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RouteOutput<typeof identityRoutes.acceptInvitation>> {
    const { viewer, ...session } = await acceptInvitation(this.app, body, this.cookie.browserOf(request));
    this.cookie.set(reply, session);
    return { viewer };
  }
}
