import { Controller, Inject, Req } from '@nestjs/common';
import { applyForMembership, changeOrganisation, decideMembership, listOrganisations, readOrganisation, type Application } from '@team-osaka/application';
import { organisationRoutes, type OrganisationView, type RouteInput, type RouteOutput } from '@team-osaka/contracts';
import type { Viewer } from '@team-osaka/domain';
import type { FastifyRequest } from 'fastify';
import { CurrentViewer, Handle, Input } from '../http/handle.js';
import { APPLICATION } from '../http/tokens.js';
import { AttemptLimiter } from '../identity/attempt-limiter.js';
import { networkOf } from '../identity/network-of.js';

/** All membership actions have one form. */
type ActionInput = RouteInput<typeof organisationRoutes.approve>;

/** Organisations and their membership of the network. */
@Controller()
export class OrganisationController {
  constructor(
    @Inject(APPLICATION) private readonly app: Application,
    @Inject(AttemptLimiter) private readonly attempts: AttemptLimiter,
  ) {}

  /** Applies for membership. Errors: `organisation.duplicate`, `request.too_many`. */
  @Handle(organisationRoutes.apply)
  async apply(
    @CurrentViewer() viewer: Viewer, @Input() { body }: RouteInput<typeof organisationRoutes.apply>, @Req() request: FastifyRequest,
  ): Promise<RouteOutput<typeof organisationRoutes.apply>> {
    await this.attempts.count('application:network', networkOf(request.ip));
    return applyForMembership(this.app, viewer, body);
  }

  /** Organisations by words, filters and order. */
  @Handle(organisationRoutes.list)
  list(@CurrentViewer() viewer: Viewer, @Input() { query }: RouteInput<typeof organisationRoutes.list>): Promise<RouteOutput<typeof organisationRoutes.list>> {
    return listOrganisations(this.app, viewer, query);
  }

  /** One organisation. */
  @Handle(organisationRoutes.read)
  read(@CurrentViewer() viewer: Viewer, @Input() { params }: RouteInput<typeof organisationRoutes.read>): Promise<OrganisationView> {
    return readOrganisation(this.app, viewer, params.id);
  }

  /** Changes what an organisation says of itself. */
  @Handle(organisationRoutes.change)
  change(@CurrentViewer() viewer: Viewer, @Input() { params, body }: RouteInput<typeof organisationRoutes.change>): Promise<OrganisationView> {
    return changeOrganisation(this.app, viewer, params.id, body);
  }

  /** Takes an application into review. */
  @Handle(organisationRoutes.review)
  review(@CurrentViewer() viewer: Viewer, @Input() { params, body }: ActionInput): Promise<OrganisationView> {
    return decideMembership(this.app, viewer, 'review', params.id, body);
  }

  /** Approves the membership and invites the applicant. */
  @Handle(organisationRoutes.approve)
  approve(@CurrentViewer() viewer: Viewer, @Input() { params, body }: ActionInput): Promise<OrganisationView> {
    return decideMembership(this.app, viewer, 'approve', params.id, body);
  }

  /** Rejects the application with a reason. */
  @Handle(organisationRoutes.reject)
  reject(@CurrentViewer() viewer: Viewer, @Input() { params, body }: ActionInput): Promise<OrganisationView> {
    return decideMembership(this.app, viewer, 'reject', params.id, body);
  }

  /** Suspends the membership with a reason; its people are signed out. */
  @Handle(organisationRoutes.suspend)
  suspend(@CurrentViewer() viewer: Viewer, @Input() { params, body }: ActionInput): Promise<OrganisationView> {
    return decideMembership(this.app, viewer, 'suspend', params.id, body);
  }

  /** Lifts a suspension with a reason. */
  @Handle(organisationRoutes.reinstate)
  reinstate(@CurrentViewer() viewer: Viewer, @Input() { params, body }: ActionInput): Promise<OrganisationView> {
    return decideMembership(this.app, viewer, 'reinstate', params.id, body);
  }

  /** The organisation leaves the network; its people are signed out. */
  @Handle(organisationRoutes.leave)
  leave(@CurrentViewer() viewer: Viewer, @Input() { params, body }: ActionInput): Promise<OrganisationView> {
    return decideMembership(this.app, viewer, 'leave', params.id, body);
  }
}
