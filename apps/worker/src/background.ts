import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import type { Application } from '@team-osaka/application';
import { queueNames } from '@team-osaka/contracts';
import { createMailer } from '@team-osaka/notifications/mailer';
import type { Config, Logger, Queues } from '@team-osaka/platform';
import { startHeartbeat, type Heartbeat } from './heartbeat.js';
import { handlers } from './job/handlers.js';
import { createProcessor } from './job/processor.js';
import { createRegistry } from './job/registry.js';
import { Relay } from './relay/relay.js';
import { scheduleSweeps } from './schedule/schedules.js';
import { APPLICATION, CONFIG, LOGGER, QUEUES } from './tokens.js';

/** Jobs of one queue at once. Mail waits for servers; everything else computes or holds locks. */
const concurrency = (queue: string): number => (queue === 'notification' ? 10 : 2);
/** A job whose worker died is taken up again after this time, however often that happens: handlers are idempotent. */
const stalled = { lockDuration: 15_000, stalledInterval: 10_000, maxStalledCount: 20 };

/** Starts everything that runs without being asked, and stops it in the order that loses nothing. */
@Injectable()
export class Background implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly registry = createRegistry(handlers);
  private readonly mailer: ReturnType<typeof createMailer>;
  private readonly relay: Relay;
  private heartbeat: Heartbeat | undefined;

  constructor(
    @Inject(APPLICATION) private readonly app: Application,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly logger: Logger,
    @Inject(QUEUES) private readonly queues: Queues,
  ) {
    this.mailer = createMailer({ smtpUrl: config.smtpUrl, from: config.mailFrom });
    this.relay = new Relay(app, queues, logger);
  }

  async onApplicationBootstrap(): Promise<void> {
    const process = createProcessor(this.registry, this.app, { mailer: this.mailer, publicUrl: this.config.publicUrl }, this.logger);
    const workers = queueNames.map((name) => this.queues.worker(name, process, { concurrency: concurrency(name), ...stalled }));
    await Promise.all(workers.map((worker) => worker.waitUntilReady()));
    await scheduleSweeps(this.queues, this.config.sweepIntervalMs);
    await this.relay.start(this.config.databaseUrl, this.logger);
    this.heartbeat = await startHeartbeat(this.app, this.logger);
    this.logger.info({ queues: this.queues.backend }, 'the worker is ready');
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.heartbeat?.stop();
    await this.relay.stop();
    await this.queues.close();
    this.mailer.close();
  }
}
