import { Controller, Inject } from '@nestjs/common';
import { proposeConsortium, readNeedAnswer, type Application } from '@team-osaka/application';
import { needAnswerRoutes, type NeedAnswerView, type RouteInput } from '@team-osaka/contracts';
import type { Viewer } from '@team-osaka/domain';
import { CurrentViewer, Handle, Input } from '../http/handle.js';
import { APPLICATION } from '../http/tokens.js';

type Routes = typeof needAnswerRoutes;

/** What the network has for a need as a whole. Errors of both: `need.not_found`. */
@Controller()
export class NeedAnswerController {
  constructor(@Inject(APPLICATION) private readonly app: Application) {}

  /** Found, nothing yet with the nearest offers, or not looked at; `need.wrong_state` where the need is not open. */
  @Handle(needAnswerRoutes.read)
  read(@CurrentViewer() viewer: Viewer, @Input() { params }: RouteInput<Routes['read']>): Promise<NeedAnswerView> {
    return readNeedAnswer(this.app, viewer, params.id);
  }

  /** All members → screening; `match.consortium_changed` where they are not the present ones. */
  @Handle(needAnswerRoutes.propose)
  propose(@CurrentViewer() viewer: Viewer, @Input() { params, body }: RouteInput<Routes['propose']>): Promise<NeedAnswerView> {
    return proposeConsortium(this.app, viewer, params.id, body.technologyIds);
  }
}
