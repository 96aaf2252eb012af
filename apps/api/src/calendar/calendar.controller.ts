import { Controller, Inject, Res } from '@nestjs/common';
import { readCalendar, type Application } from '@team-osaka/application';
import { calendarRoutes, type RouteInput } from '@team-osaka/contracts';
import type { Viewer } from '@team-osaka/domain';
import type { CalendarKind } from '@team-osaka/notifications';
import type { Config } from '@team-osaka/platform';
import type { FastifyReply } from 'fastify';
import { CurrentViewer, Handle, Input } from '../http/handle.js';
import { APPLICATION, CONFIG } from '../http/tokens.js';

/** Calendar files of due dates, for whoever may see the record. */
@Controller()
export class CalendarController {
  constructor(
    @Inject(APPLICATION) private readonly app: Application,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The next step of a match. */
  @Handle(calendarRoutes.match)
  match(@CurrentViewer() viewer: Viewer, @Input() { params }: RouteInput<typeof calendarRoutes.match>, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    return this.file(viewer, 'match', params.id, reply);
  }

  /** Revision or renewal of a technology. */
  @Handle(calendarRoutes.technology)
  technology(@CurrentViewer() viewer: Viewer, @Input() { params }: RouteInput<typeof calendarRoutes.technology>, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    return this.file(viewer, 'technology', params.id, reply);
  }

  /** Revision or end of a need. */
  @Handle(calendarRoutes.need)
  need(@CurrentViewer() viewer: Viewer, @Input() { params }: RouteInput<typeof calendarRoutes.need>, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    return this.file(viewer, 'need', params.id, reply);
  }

  private async file(viewer: Viewer, kind: CalendarKind, id: string, reply: FastifyReply): Promise<string> {
    const text = await readCalendar(this.app, viewer, this.config.publicUrl, kind, id);
    void reply.type('text/calendar; charset=utf-8').header('content-disposition', `attachment; filename="${kind}-${id}.ics"`);
    return text;
  }
}
