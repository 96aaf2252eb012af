import { Controller, Inject } from '@nestjs/common';
import {
  archiveTechnology, changeTechnology, createTechnology, listTechnologies, publishTechnology, readTechnology, renewTechnology, requestTechnologyChanges, reviewTechnology, reviseTechnology, submitTechnology, type Application,
} from '@team-osaka/application';
import { technologyRoutes, type TechnologyView, type RouteInput, type RouteOutput } from '@team-osaka/contracts';
import type { Viewer } from '@team-osaka/domain';
import { CurrentViewer, Handle, Input } from '../http/handle.js';
import { APPLICATION } from '../http/tokens.js';

type Routes = typeof technologyRoutes;

/** Technologies that members list: written by their owners, reviewed by the office, public once published. */
@Controller()
export class TechnologyController {
  constructor(@Inject(APPLICATION) private readonly app: Application) {}

  /** A page of technologies by filters, words and order. */
  @Handle(technologyRoutes.list)
  list(@CurrentViewer() viewer: Viewer, @Input() { query }: RouteInput<Routes['list']>): Promise<RouteOutput<Routes['list']>> {
    return listTechnologies(this.app, viewer, query);
  }

  /** One technology, as far as the viewer may see it. */
  @Handle(technologyRoutes.read)
  read(@CurrentViewer() viewer: Viewer, @Input() { params }: RouteInput<Routes['read']>): Promise<TechnologyView> {
    return readTechnology(this.app, viewer, params.id);
  }

  /** Starts a draft. */
  @Handle(technologyRoutes.create)
  create(@CurrentViewer() viewer: Viewer, @Input() { body }: RouteInput<Routes['create']>): Promise<TechnologyView> {
    return createTechnology(this.app, viewer, body);
  }

  /** Saves a draft as its owner types. */
  @Handle(technologyRoutes.change)
  change(@CurrentViewer() viewer: Viewer, @Input() { params, body }: RouteInput<Routes['change']>): Promise<TechnologyView> {
    return changeTechnology(this.app, viewer, params.id, body);
  }

  /** Submits a complete draft for review. */
  @Handle(technologyRoutes.submit)
  submit(@CurrentViewer() viewer: Viewer, @Input() { params, body }: RouteInput<Routes['submit']>): Promise<TechnologyView> {
    return submitTechnology(this.app, viewer, params.id, body);
  }

  /** Takes a listing back to draft. */
  @Handle(technologyRoutes.revise)
  revise(@CurrentViewer() viewer: Viewer, @Input() { params, body }: RouteInput<Routes['revise']>): Promise<TechnologyView> {
    return reviseTechnology(this.app, viewer, params.id, body);
  }

  /** Takes a listing into review. */
  @Handle(technologyRoutes.review)
  review(@CurrentViewer() viewer: Viewer, @Input() { params, body }: RouteInput<Routes['review']>): Promise<TechnologyView> {
    return reviewTechnology(this.app, viewer, params.id, body);
  }

  /** Publishes a listing. */
  @Handle(technologyRoutes.publish)
  publish(@CurrentViewer() viewer: Viewer, @Input() { params, body }: RouteInput<Routes['publish']>): Promise<TechnologyView> {
    return publishTechnology(this.app, viewer, params.id, body);
  }

  /** Sends a listing back with a reason. */
  @Handle(technologyRoutes.requestChanges)
  requestChanges(@CurrentViewer() viewer: Viewer, @Input() { params, body }: RouteInput<Routes['requestChanges']>): Promise<TechnologyView> {
    return requestTechnologyChanges(this.app, viewer, params.id, body);
  }

  /** Confirms a listing for another year. */
  @Handle(technologyRoutes.renew)
  renew(@CurrentViewer() viewer: Viewer, @Input() { params, body }: RouteInput<Routes['renew']>): Promise<TechnologyView> {
    return renewTechnology(this.app, viewer, params.id, body);
  }

  /** Puts a listing away for good. */
  @Handle(technologyRoutes.archive)
  archive(@CurrentViewer() viewer: Viewer, @Input() { params, body }: RouteInput<Routes['archive']>): Promise<TechnologyView> {
    return archiveTechnology(this.app, viewer, params.id, body);
  }
}
