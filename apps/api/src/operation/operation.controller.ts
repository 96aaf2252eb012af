import { Controller, Inject, Res } from '@nestjs/common';
import { dropJob, listParkedJobs, readOperations, replayJob, resolveAlarm, type Application } from '@team-osaka/application';
import { operationRoutes, queueNames, type RouteInput, type RouteOutput } from '@team-osaka/contracts';
import type { Viewer } from '@team-osaka/domain';
import type { Queues } from '@team-osaka/platform';
import type { FastifyReply } from 'fastify';
import { CurrentViewer, Handle, Input } from '../http/handle.js';
import { APPLICATION, QUEUES } from '../http/tokens.js';
import { Measures } from './measures.js';

/** Background work as administrators see it, and what they decide about what got stuck. */
@Controller()
export class OperationController {
  constructor(
    @Inject(APPLICATION) private readonly app: Application,
    @Inject(QUEUES) private readonly queues: Queues,
    @Inject(Measures) private readonly measures: Measures,
  ) {}

  /** Outbox, queues, deliveries, schedules, workers and alarms. */
  @Handle(operationRoutes.read)
  async read(): Promise<RouteOutput<typeof operationRoutes.read>> {
    const [overview, queues] = await Promise.all([readOperations(this.app), Promise.all(queueNames.map((name) => this.depth(name)))]);
    return { ...overview, queueBackend: this.queues.backend, queues };
  }

  /** Parked jobs, newest first. */
  @Handle(operationRoutes.listParked)
  listParked(@Input() { query }: RouteInput<typeof operationRoutes.listParked>): Promise<RouteOutput<typeof operationRoutes.listParked>> {
    return listParkedJobs(this.app, query);
  }

  /** Tries a parked job anew. */
  @Handle(operationRoutes.replay)
  replay(@CurrentViewer() viewer: Viewer, @Input() { params, body }: RouteInput<typeof operationRoutes.replay>): Promise<null> {
    return replayJob(this.app, viewer, params.id, body);
  }

  /** Gives a parked job up. */
  @Handle(operationRoutes.drop)
  drop(@CurrentViewer() viewer: Viewer, @Input() { params, body }: RouteInput<typeof operationRoutes.drop>): Promise<null> {
    return dropJob(this.app, viewer, params.id, body);
  }

  /** Closes an alarm. */
  @Handle(operationRoutes.resolveAlarm)
  resolveAlarm(@CurrentViewer() viewer: Viewer, @Input() { params, body }: RouteInput<typeof operationRoutes.resolveAlarm>): Promise<null> {
    return resolveAlarm(this.app, viewer, params.id, body);
  }

  private async depth(name: string): Promise<RouteOutput<typeof operationRoutes.read>['queues'][number]> {
    const { waiting = 0, active = 0, delayed = 0, failed = 0 } = await this.queues.queue(name).getJobCounts('waiting', 'active', 'delayed', 'failed');
    return { name, waiting, active, delayed, failed };
  }

  /** Measures in the form of Prometheus. */
  @Handle(operationRoutes.metrics)
  metrics(@Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    void reply.type(this.measures.contentType);
    return this.measures.text();
  }
}
