import { Controller, Inject } from '@nestjs/common';
import { listSearches, removeSearch, renameSearch, saveSearch, type Application } from '@team-osaka/application';
import { searchRoutes, type RouteInput, type RouteOutput } from '@team-osaka/contracts';
import type { Viewer } from '@team-osaka/domain';
import { CurrentViewer, Handle, Input } from '../http/handle.js';
import { APPLICATION } from '../http/tokens.js';

type Routes = typeof searchRoutes;

/** Saved searches of the signed-in person; those of others do not exist for it. */
@Controller()
export class SearchController {
  constructor(@Inject(APPLICATION) private readonly app: Application) {}

  /** Newest first. */
  @Handle(searchRoutes.list)
  list(@CurrentViewer() viewer: Viewer): Promise<RouteOutput<Routes['list']>> {
    return listSearches(this.app, viewer);
  }

  /** Saves the filters of a list. */
  @Handle(searchRoutes.save)
  save(@CurrentViewer() viewer: Viewer, @Input() { body }: RouteInput<Routes['save']>): Promise<RouteOutput<Routes['save']>> {
    return saveSearch(this.app, viewer, body);
  }

  /** Another name. */
  @Handle(searchRoutes.rename)
  rename(@CurrentViewer() viewer: Viewer, @Input() { params, body }: RouteInput<Routes['rename']>): Promise<RouteOutput<Routes['rename']>> {
    return renameSearch(this.app, viewer, params.id, body);
  }

  /** Deletes it. */
  @Handle(searchRoutes.remove)
  remove(@CurrentViewer() viewer: Viewer, @Input() { params }: RouteInput<Routes['remove']>): Promise<null> {
    return removeSearch(this.app, viewer, params.id);
  }
}
