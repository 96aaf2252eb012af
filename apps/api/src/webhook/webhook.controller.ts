import { Controller, Inject } from '@nestjs/common';
import { changeWebhook, listWebhookDeliveries, listWebhooks, registerWebhook, removeWebhook, rotateWebhookSecret, type Application } from '@team-osaka/application';
import { webhookRoutes, type RouteInput, type RouteOutput } from '@team-osaka/contracts';
import type { Viewer } from '@team-osaka/domain';
import { CurrentViewer, Handle, Input } from '../http/handle.js';
import { APPLICATION } from '../http/tokens.js';

type Routes = typeof webhookRoutes;

/** Signed webhooks of organisations. */
@Controller()
export class WebhookController {
  constructor(@Inject(APPLICATION) private readonly app: Application) {}

  /** Endpoints of one organisation. */
  @Handle(webhookRoutes.list)
  list(@CurrentViewer() viewer: Viewer, @Input() { params }: RouteInput<Routes['list']>): Promise<RouteOutput<Routes['list']>> {
    return listWebhooks(this.app, viewer, params.id);
  }

  /** Registers an endpoint and tells its secret, once. */
  @Handle(webhookRoutes.register)
  register(@CurrentViewer() viewer: Viewer, @Input() { params, body }: RouteInput<Routes['register']>): Promise<RouteOutput<Routes['register']>> {
    return registerWebhook(this.app, viewer, params.id, body);
  }

  /** Changes, pauses, or takes into use again. */
  @Handle(webhookRoutes.change)
  change(@CurrentViewer() viewer: Viewer, @Input() { params, body }: RouteInput<Routes['change']>): Promise<RouteOutput<Routes['change']>> {
    return changeWebhook(this.app, viewer, params.id, body);
  }

  /** Makes a new secret and tells it, once. */
  @Handle(webhookRoutes.rotate)
  rotate(@CurrentViewer() viewer: Viewer, @Input() { params, body }: RouteInput<Routes['rotate']>): Promise<RouteOutput<Routes['rotate']>> {
    return rotateWebhookSecret(this.app, viewer, params.id, body);
  }

  /** Removes an endpoint. */
  @Handle(webhookRoutes.remove)
  remove(@CurrentViewer() viewer: Viewer, @Input() { params }: RouteInput<Routes['remove']>): Promise<null> {
    return removeWebhook(this.app, viewer, params.id);
  }

  /** What was sent lately, and what became of it. */
  @Handle(webhookRoutes.deliveries)
  deliveries(@CurrentViewer() viewer: Viewer, @Input() { params }: RouteInput<Routes['deliveries']>): Promise<RouteOutput<Routes['deliveries']>> {
    return listWebhookDeliveries(this.app, viewer, params.id);
  }
}
