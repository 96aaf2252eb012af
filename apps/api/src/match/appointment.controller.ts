import { Controller, Inject } from '@nestjs/common';
import { arrangeAppointment, callOffAppointment, moveAppointment, type Application } from '@team-osaka/application';
import { appointmentRoutes, type MatchView, type RouteInput } from '@team-osaka/contracts';
import type { Viewer } from '@team-osaka/domain';
import { CurrentViewer, Handle, Input } from '../http/handle.js';
import { APPLICATION } from '../http/tokens.js';

type Routes = typeof appointmentRoutes;

/** The meeting of a match, for its two sides and the office. Errors: those of the match, `match.appointment_pending`, `match.appointment_not_found`. */
@Controller()
export class AppointmentController {
  constructor(@Inject(APPLICATION) private readonly app: Application) {}

  /** Arranges one. */
  @Handle(appointmentRoutes.arrange)
  arrange(@CurrentViewer() viewer: Viewer, @Input() { params, body }: RouteInput<Routes['arrange']>): Promise<MatchView> {
    return arrangeAppointment(this.app, viewer, params.id, body);
  }

  /** Moves it. */
  @Handle(appointmentRoutes.move)
  move(@CurrentViewer() viewer: Viewer, @Input() { params, body }: RouteInput<Routes['move']>): Promise<MatchView> {
    return moveAppointment(this.app, viewer, params.id, body);
  }

  /** Calls it off. */
  @Handle(appointmentRoutes.callOff)
  callOff(@CurrentViewer() viewer: Viewer, @Input() { params, body }: RouteInput<Routes['callOff']>): Promise<MatchView> {
    return callOffAppointment(this.app, viewer, params.id, body);
  }
}
