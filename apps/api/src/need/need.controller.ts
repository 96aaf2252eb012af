import { Controller, Inject } from '@nestjs/common';
import {
  awardNeed, changeNeed, createNeed, declareNeedUnmatched, extendNeed, listNeeds, openNeed, readNeed, requestNeedChanges, reviewNeed, reviseNeed, submitNeed, withdrawNeed, type Application,
} from '@team-osaka/application';
import { needRoutes, type NeedView, type RouteInput, type RouteOutput } from '@team-osaka/contracts';
import type { Viewer } from '@team-osaka/domain';
import { CurrentViewer, Handle, Input } from '../http/handle.js';
import { APPLICATION } from '../http/tokens.js';

type Routes = typeof needRoutes;

/** Needs that city officials post: written by their owners, reviewed by the office, public once open. */
@Controller()
export class NeedController {
  constructor(@Inject(APPLICATION) private readonly app: Application) {}

  /** A page of needs by filters, words and order. */
  @Handle(needRoutes.list)
  list(@CurrentViewer() viewer: Viewer, @Input() { query }: RouteInput<Routes['list']>): Promise<RouteOutput<Routes['list']>> {
    return listNeeds(this.app, viewer, query);
  }

  /** One need, as far as the viewer may see it. */
  @Handle(needRoutes.read)
  read(@CurrentViewer() viewer: Viewer, @Input() { params }: RouteInput<Routes['read']>): Promise<NeedView> {
    return readNeed(this.app, viewer, params.id);
  }

  /** Starts a draft. */
  @Handle(needRoutes.create)
  create(@CurrentViewer() viewer: Viewer, @Input() { body }: RouteInput<Routes['create']>): Promise<NeedView> {
    return createNeed(this.app, viewer, body);
  }

  /** Saves a draft as its owner types. */
  @Handle(needRoutes.change)
  change(@CurrentViewer() viewer: Viewer, @Input() { params, body }: RouteInput<Routes['change']>): Promise<NeedView> {
    return changeNeed(this.app, viewer, params.id, body);
  }

  /** Submits a complete draft for review. */
  @Handle(needRoutes.submit)
  submit(@CurrentViewer() viewer: Viewer, @Input() { params, body }: RouteInput<Routes['submit']>): Promise<NeedView> {
    return submitNeed(this.app, viewer, params.id, body);
  }

  /** Takes a need back to draft. */
  @Handle(needRoutes.revise)
  revise(@CurrentViewer() viewer: Viewer, @Input() { params, body }: RouteInput<Routes['revise']>): Promise<NeedView> {
    return reviseNeed(this.app, viewer, params.id, body);
  }

  /** Takes a need into review. */
  @Handle(needRoutes.review)
  review(@CurrentViewer() viewer: Viewer, @Input() { params, body }: RouteInput<Routes['review']>): Promise<NeedView> {
    return reviewNeed(this.app, viewer, params.id, body);
  }

  /** Opens a need. */
  @Handle(needRoutes.open)
  open(@CurrentViewer() viewer: Viewer, @Input() { params, body }: RouteInput<Routes['open']>): Promise<NeedView> {
    return openNeed(this.app, viewer, params.id, body);
  }

  /** Sends a need back with a reason. */
  @Handle(needRoutes.requestChanges)
  requestChanges(@CurrentViewer() viewer: Viewer, @Input() { params, body }: RouteInput<Routes['requestChanges']>): Promise<NeedView> {
    return requestNeedChanges(this.app, viewer, params.id, body);
  }

  /** Concludes: a partner was found. */
  @Handle(needRoutes.award)
  award(@CurrentViewer() viewer: Viewer, @Input() { params, body }: RouteInput<Routes['award']>): Promise<NeedView> {
    return awardNeed(this.app, viewer, params.id, body);
  }

  /** Concludes without a partner. */
  @Handle(needRoutes.declareUnmatched)
  declareUnmatched(@CurrentViewer() viewer: Viewer, @Input() { params, body }: RouteInput<Routes['declareUnmatched']>): Promise<NeedView> {
    return declareNeedUnmatched(this.app, viewer, params.id, body);
  }

  /** Withdraws a need with a reason. */
  @Handle(needRoutes.withdraw)
  withdraw(@CurrentViewer() viewer: Viewer, @Input() { params, body }: RouteInput<Routes['withdraw']>): Promise<NeedView> {
    return withdrawNeed(this.app, viewer, params.id, body);
  }

  /** Keeps a need open until a later day. */
  @Handle(needRoutes.extend)
  extend(@CurrentViewer() viewer: Viewer, @Input() { params, body }: RouteInput<Routes['extend']>): Promise<NeedView> {
    return extendNeed(this.app, viewer, params.id, body);
  }
}
