import { Controller, Inject, Res } from '@nestjs/common';
import { readAppointmentCalendar, readCalendar, type Application } from '@team-osaka/application';
import { calendarRoutes, type RouteInput } from '@team-osaka/contracts';
import type { Viewer } from '@team-osaka/domain';
import type { CalendarKind } from '@team-osaka/notifications';
import type { Config } from '@team-osaka/platform';
import type { FastifyReply } from 'fastify';
import { CurrentViewer, Handle, Input } from '../http/handle.js';
import { APPLICATION, CONFIG } from '../http/tokens.js';

/** Calendar files of due dates and meetings, for whoever may see the record. */
@Controller()
export class CalendarController {
  constructor(
    @Inject(APPLICATION) private readonly app: Application,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The next step of a match. */
  @Handle(calendarRoutes.match)
  match(@CurrentViewer() viewer: Viewer, @Input() { params }: RouteInput<typeof calendarRoutes.match>, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    return this.due(viewer, 'match', params.id, reply);
  }

  /** The meeting of a match. */
  @Handle(calendarRoutes.appointment)
  appointment(@CurrentViewer() viewer: Viewer, @Input() { params }: RouteInput<typeof calendarRoutes.appointment>, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    return this.file(readAppointmentCalendar(this.app, viewer, this.config, params.id), `meeting-${params.id}`, reply);
  }

  /** Revision or renewal of a technology. */
  @Handle(calendarRoutes.technology)
  technology(@CurrentViewer() viewer: Viewer, @Input() { params }: RouteInput<typeof calendarRoutes.technology>, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    return this.due(viewer, 'technology', params.id, reply);
  }

  /** Revision or end of a need. */
  @Handle(calendarRoutes.need)
  need(@CurrentViewer() viewer: Viewer, @Input() { params }: RouteInput<typeof calendarRoutes.need>, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    return this.due(viewer, 'need', params.id, reply);
  }

  private due(viewer: Viewer, kind: CalendarKind, id: string, reply: FastifyReply): Promise<string> {
    return this.file(readCalendar(this.app, viewer, this.config.publicUrl, kind, id), `${kind}-${id}`, reply);
  }

  private async file(read: Promise<string>, name: string, reply: FastifyReply): Promise<string> {
    const text = await read;
    void reply.type('text/calendar; charset=utf-8').header('content-disposition', `attachment; filename="${name}.ics"`);
    return text;
  }
}
