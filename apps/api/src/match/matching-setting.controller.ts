import { Controller, Inject } from '@nestjs/common';
import { disableEmbedding, enableEmbedding, readMatchingSettings, type Application } from '@team-osaka/application';
import { matchingSettingRoutes, type MatchingSettings, type RouteInput } from '@team-osaka/contracts';
import type { Viewer } from '@team-osaka/domain';
import { CurrentViewer, Handle, Input } from '../http/handle.js';
import { APPLICATION } from '../http/tokens.js';

type Routes = typeof matchingSettingRoutes;

/** Settings of the matching engine, for administrators. */
@Controller()
export class MatchingSettingController {
  constructor(@Inject(APPLICATION) private readonly app: Application) {}

  /** As they stand. */
  @Handle(matchingSettingRoutes.read)
  read(@CurrentViewer() viewer: Viewer): Promise<MatchingSettings> {
    return readMatchingSettings(this.app, viewer);
  }

  /** off → on. Errors: `match.embedding_not_configured`, `match.embedding_destination_changed`. */
  @Handle(matchingSettingRoutes.enableEmbedding)
  enableEmbedding(@CurrentViewer() viewer: Viewer, @Input() { body }: RouteInput<Routes['enableEmbedding']>): Promise<MatchingSettings> {
    return enableEmbedding(this.app, viewer, body.destination);
  }

  /** on → off. */
  @Handle(matchingSettingRoutes.disableEmbedding)
  disableEmbedding(@CurrentViewer() viewer: Viewer): Promise<MatchingSettings> {
    return disableEmbedding(this.app, viewer);
  }
}
