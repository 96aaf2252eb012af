import { Controller, Inject } from '@nestjs/common';
import { activateWeights, readExposureReport, readWeightReport, returnWeights, type Application } from '@team-osaka/application';
import { matchReportRoutes, type ExposureReport, type RouteInput, type WeightReport } from '@team-osaka/contracts';
import type { Viewer } from '@team-osaka/domain';
import { CurrentViewer, Handle, Input } from '../http/handle.js';
import { APPLICATION } from '../http/tokens.js';

type Routes = typeof matchReportRoutes;

/** The matching report of the office. Errors of both switches: `match.weights_not_found`, `match.weights_wrong_state`. */
@Controller()
export class MatchReportController {
  constructor(@Inject(APPLICATION) private readonly app: Application) {}

  /** Who is shown how often in a period. */
  @Handle(matchReportRoutes.exposure)
  exposure(@CurrentViewer() viewer: Viewer, @Input() { query }: RouteInput<Routes['exposure']>): Promise<ExposureReport> {
    return readExposureReport(this.app, viewer, query);
  }

  /** Weights in use and refits. */
  @Handle(matchReportRoutes.weights)
  weights(@CurrentViewer() viewer: Viewer): Promise<WeightReport> {
    return readWeightReport(this.app, viewer);
  }

  /** proposed → active. */
  @Handle(matchReportRoutes.activate)
  activate(@CurrentViewer() viewer: Viewer, @Input() { params }: RouteInput<Routes['activate']>): Promise<WeightReport> {
    return activateWeights(this.app, viewer, params.id);
  }

  /** active → retired; the weights before count again. */
  @Handle(matchReportRoutes.goBack)
  goBack(@CurrentViewer() viewer: Viewer, @Input() { params }: RouteInput<Routes['goBack']>): Promise<WeightReport> {
    return returnWeights(this.app, viewer, params.id);
  }
}
