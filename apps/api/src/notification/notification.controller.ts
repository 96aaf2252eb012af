import { Controller, Inject } from '@nestjs/common';
import { countUnread, listNotifications, markAllNotificationsRead, markNotificationRead, type Application } from '@team-osaka/application';
import { notificationRoutes, type RouteInput, type RouteOutput } from '@team-osaka/contracts';
import type { Viewer } from '@team-osaka/domain';
import { CurrentViewer, Handle, Input } from '../http/handle.js';
import { APPLICATION } from '../http/tokens.js';

type Routes = typeof notificationRoutes;

/** In-app notifications of the signed-in person; those of others do not exist for it. */
@Controller()
export class NotificationController {
  constructor(@Inject(APPLICATION) private readonly app: Application) {}

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
