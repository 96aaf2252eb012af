import { Controller, Inject } from '@nestjs/common';
import { countDesk, decideAtDesk, listDesk, readHistory, readHome, type Application } from '@team-osaka/application';
import { deskRoutes, historyRoutes, homeRoutes, type RouteInput, type RouteOutput } from '@team-osaka/contracts';
import type { Viewer } from '@team-osaka/domain';
import { CurrentViewer, Handle, Input } from '../http/handle.js';
import { APPLICATION } from '../http/tokens.js';

/** The coordinator's desk, everybody's first page, and the audit trail of a record. */
@Controller()
export class DeskController {
  constructor(@Inject(APPLICATION) private readonly app: Application) {}

  /** What waits for a decision of the office. */
  @Handle(deskRoutes.list)
  list(@CurrentViewer() viewer: Viewer, @Input() { query }: RouteInput<typeof deskRoutes.list>): Promise<RouteOutput<typeof deskRoutes.list>> {
    return listDesk(this.app, viewer, query);
  }

  /** How much waits, by kind. */
  @Handle(deskRoutes.counts)
  counts(@CurrentViewer() viewer: Viewer): Promise<RouteOutput<typeof deskRoutes.counts>> {
    return countDesk(this.app, viewer);
  }

  /** Several decisions, each its own transaction with its own answer. */
  @Handle(deskRoutes.decide)
  decide(@CurrentViewer() viewer: Viewer, @Input() { body }: RouteInput<typeof deskRoutes.decide>): Promise<RouteOutput<typeof deskRoutes.decide>> {
    return decideAtDesk(this.app, viewer, body);
  }

  /** What waits for the viewer. */
  @Handle(homeRoutes.read)
  home(@CurrentViewer() viewer: Viewer): Promise<RouteOutput<typeof homeRoutes.read>> {
    return readHome(this.app, viewer);
  }

  /** The audit trail of a record. */
  @Handle(historyRoutes.read)
  history(@CurrentViewer() viewer: Viewer, @Input() { params }: RouteInput<typeof historyRoutes.read>): Promise<RouteOutput<typeof historyRoutes.read>> {
    return readHistory(this.app, viewer, params);
  }
}
