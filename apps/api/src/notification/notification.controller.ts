import { Controller, Inject, Req, Res } from '@nestjs/common';
import { countUnread, listNotifications, markAllNotificationsRead, markNotificationRead, type Application } from '@team-osaka/application';
import { notificationRoutes, type RouteInput, type RouteOutput } from '@team-osaka/contracts';
import { DomainError, type Viewer } from '@team-osaka/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentViewer, Handle, Input } from '../http/handle.js';
import { sessionCookie } from '../http/request.js';
import { APPLICATION } from '../http/tokens.js';
import { StreamHub } from './stream-hub.js';

type Routes = typeof notificationRoutes;

/** In-app notifications of the signed-in person; those of others do not exist for it. */
@Controller()
export class NotificationController {
  constructor(
    @Inject(APPLICATION) private readonly app: Application,
    @Inject(StreamHub) private readonly hub: StreamHub,
  ) {}

  /** Newest first, in the reader's language; `unread` narrows to unread or to read ones. */
  @Handle(notificationRoutes.list)
  list(@CurrentViewer() viewer: Viewer, @Input() { query }: RouteInput<Routes['list']>): Promise<RouteOutput<Routes['list']>> {
    return listNotifications(this.app, viewer, query);
  }

  /** How many are unread. */
  @Handle(notificationRoutes.count)
  count(@CurrentViewer() viewer: Viewer): Promise<RouteOutput<Routes['count']>> {
    return countUnread(this.app, viewer);
  }

  /** Tells what comes as it comes; ends with the session. The first event says where things stand, or what came since Last-Event-ID. */
  @Handle(notificationRoutes.stream)
  stream(@CurrentViewer() viewer: Viewer, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<RouteOutput<Routes['stream']>> {
    const token = request.cookies[sessionCookie];
    if (viewer.role === 'public' || token === undefined) throw new DomainError('identity.sign_in_required');
    const lastEventId = request.headers['last-event-id'];
    this.hub.start({ personId: viewer.personId, token }, reply, typeof lastEventId === 'string' ? lastEventId : undefined);
    // Nothing more is sent by the framework: the stream owns the answer.
    return Promise.resolve('');
  }

  /** Marks one as read; `notification.not_found` for one that is not the viewer's. */
  @Handle(notificationRoutes.read)
  read(@CurrentViewer() viewer: Viewer, @Input() { params }: RouteInput<Routes['read']>): Promise<RouteOutput<Routes['read']>> {
    return markNotificationRead(this.app, viewer, params.id);
  }

  /** Marks all as read. */
  @Handle(notificationRoutes.readAll)
  readAll(@CurrentViewer() viewer: Viewer): Promise<RouteOutput<Routes['readAll']>> {
    return markAllNotificationsRead(this.app, viewer);
  }
}
