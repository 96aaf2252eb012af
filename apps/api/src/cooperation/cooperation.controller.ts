import { Controller, Inject } from '@nestjs/common';
import {
  listActivities, listMemoranda, listPartners, readPartner, recordActivity, recordMemorandum, recordPartner, type Application,
} from '@team-osaka/application';
import { cooperationRoutes, type ActivityView, type MemorandumView, type PartnerView, type RouteInput, type RouteOutput } from '@team-osaka/contracts';
import type { Viewer } from '@team-osaka/domain';
import { CurrentViewer, Handle, Input } from '../http/handle.js';
import { APPLICATION } from '../http/tokens.js';

type Routes = typeof cooperationRoutes;

/** The city's register of partners, memoranda and activities: public to read, recorded by the office. */
@Controller()
export class CooperationController {
  constructor(@Inject(APPLICATION) private readonly app: Application) {}

  /** Partners by name. */
  @Handle(cooperationRoutes.listPartners)
  listPartners(@CurrentViewer() viewer: Viewer, @Input() { query }: RouteInput<Routes['listPartners']>): Promise<RouteOutput<Routes['listPartners']>> {
    return listPartners(this.app, viewer, query);
  }

  /** One partner with its memoranda. */
  @Handle(cooperationRoutes.readPartner)
  readPartner(@CurrentViewer() viewer: Viewer, @Input() { params }: RouteInput<Routes['readPartner']>): Promise<RouteOutput<Routes['readPartner']>> {
    return readPartner(this.app, viewer, params.id);
  }

  /** Records a partner; `cooperation.duplicate` where the code is taken. */
  @Handle(cooperationRoutes.recordPartner)
  recordPartner(@CurrentViewer() viewer: Viewer, @Input() { body }: RouteInput<Routes['recordPartner']>): Promise<PartnerView> {
    return recordPartner(this.app, viewer, body);
  }

  /** Memoranda, newest first. */
  @Handle(cooperationRoutes.listMemoranda)
  listMemoranda(@CurrentViewer() viewer: Viewer, @Input() { query }: RouteInput<Routes['listMemoranda']>): Promise<RouteOutput<Routes['listMemoranda']>> {
    return listMemoranda(this.app, viewer, query);
  }

  /** Records a memorandum of a known partner. */
  @Handle(cooperationRoutes.recordMemorandum)
  recordMemorandum(@CurrentViewer() viewer: Viewer, @Input() { body }: RouteInput<Routes['recordMemorandum']>): Promise<MemorandumView> {
    return recordMemorandum(this.app, viewer, body);
  }

  /** Activities by date, partner, type and period. */
  @Handle(cooperationRoutes.listActivities)
  listActivities(@CurrentViewer() viewer: Viewer, @Input() { query }: RouteInput<Routes['listActivities']>): Promise<RouteOutput<Routes['listActivities']>> {
    return listActivities(this.app, viewer, query);
  }

  /** Records an activity of a known partner. */
  @Handle(cooperationRoutes.recordActivity)
  recordActivity(@CurrentViewer() viewer: Viewer, @Input() { body }: RouteInput<Routes['recordActivity']>): Promise<ActivityView> {
    return recordActivity(this.app, viewer, body);
  }
}
