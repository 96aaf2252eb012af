import { Controller, Inject } from '@nestjs/common';
import { workerAlive, type Application } from '@team-osaka/application';
import { allRoutes, platformRoutes, type RouteOutput } from '@team-osaka/contracts';
import { DomainError } from '@team-osaka/domain';
import { checkHealth, type Queues } from '@team-osaka/platform';
import { Handle } from '../http/handle.js';
import { openApiOf } from '../http/open-api.js';
import { APPLICATION, QUEUES } from '../http/tokens.js';

/** Version of the API's description. */
const version = '0.1.0';

/** Health and description of the installation. */
@Controller()
export class PlatformController {
  private description: ReturnType<typeof openApiOf> | undefined;

  constructor(
    @Inject(APPLICATION) private readonly app: Application,
    @Inject(QUEUES) private readonly queues: Queues,
  ) {}

  /** 200 when database, queue and worker are ready; else 503 naming what is not. */
  @Handle(platformRoutes.health)
  async health(): Promise<RouteOutput<typeof platformRoutes.health>> {
    const { ok, checks } = await checkHealth({
      database: () => this.app.dataSource.query('select 1'),
      queue: () => this.queues.check(),
      worker: async () => {
        if (!(await workerAlive(this.app))) throw new Error('no worker');
      },
    });
    const ready = { database: checks.database.ok, queue: checks.queue.ok, worker: checks.worker.ok };
    if (!ok) {
      const missing = Object.entries(ready).filter(([, up]) => !up).map(([name]) => name);
      throw new DomainError('platform.not_ready', { facts: { missing: missing.join(', ') } });
    }
    return { status: 'ready', ...ready, queueBackend: this.queues.backend, version };
  }

  /** The OpenAPI description, generated from the contracts. */
  @Handle(platformRoutes.openapi)
  openapi(): Promise<RouteOutput<typeof platformRoutes.openapi>> {
    this.description ??= openApiOf(allRoutes, version);
    return Promise.resolve(this.description);
  }
}
