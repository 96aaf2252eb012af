import { Controller, Inject, Res } from '@nestjs/common';
import { changeNotificationPreferences, readNotificationPreferences, readSubscription, unsubscribe, type Application } from '@team-osaka/application';
import { preferenceRoutes, type RouteInput, type RouteOutput } from '@team-osaka/contracts';
import type { Viewer } from '@team-osaka/domain';
import type { FastifyReply } from 'fastify';
import { CurrentViewer, Handle, Input } from '../http/handle.js';
import { APPLICATION } from '../http/tokens.js';

type Routes = typeof preferenceRoutes;

/** How a person is told, and the way out of a kind of mail that the mail itself carries. */
@Controller()
export class PreferenceController {
  constructor(@Inject(APPLICATION) private readonly app: Application) {}

  /** Own preferences. */
  @Handle(preferenceRoutes.read)
  read(@CurrentViewer() viewer: Viewer): Promise<RouteOutput<Routes['read']>> {
    return readNotificationPreferences(this.app, viewer);
  }

  /** Changes them; `notification.must_reach` for a kind that needs an answer. */
  @Handle(preferenceRoutes.change)
  change(@CurrentViewer() viewer: Viewer, @Input() { body }: RouteInput<Routes['change']>): Promise<RouteOutput<Routes['change']>> {
    return changeNotificationPreferences(this.app, viewer, body);
  }

  /** A person who opens the address of a List-Unsubscribe header is asked first: programs open links, too. */
  @Handle(preferenceRoutes.openUnsubscription)
  open(@Input() { query }: RouteInput<Routes['openUnsubscription']>, @Res({ passthrough: true }) reply: FastifyReply): Promise<null> {
    void reply.header('location', `/unsubscribe?token=${encodeURIComponent(query.token)}`);
    return Promise.resolve(null);
  }

  /** Which mails the token would stop. */
  @Handle(preferenceRoutes.readUnsubscription)
  readUnsubscription(@Input() { query }: RouteInput<Routes['readUnsubscription']>): Promise<RouteOutput<Routes['readUnsubscription']>> {
    return readSubscription(this.app, query.token);
  }

  /** One click, without a session (RFC 8058). */
  @Handle(preferenceRoutes.unsubscribe)
  unsubscribe(@Input() { query }: RouteInput<Routes['unsubscribe']>): Promise<RouteOutput<Routes['unsubscribe']>> {
    return unsubscribe(this.app, query.token);
  }
}
