import type { Server } from 'node:http';
import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { openPostOffice, type Application } from '@team-osaka/application';
import { queueNames } from '@team-osaka/contracts';
import { createMailer } from '@team-osaka/notifications/mailer';
import { createMetrics, postOutbound, serveMetrics, type Config, type Logger, type OutboundPost, type Queues } from '@team-osaka/platform';
import { processName, startHeartbeat, type Heartbeat } from './heartbeat.js';
import { createJobMetrics } from './job/job-metrics.js';
import { handlers } from './job/handlers.js';
import { createProcessor } from './job/processor.js';
import { createRegistry } from './job/registry.js';
import { Reconciler } from './relay/reconciler.js';
import { Relay } from './relay/relay.js';
import { startSchedules, type Schedules } from './schedule/schedules.js';
import { APPLICATION, CONFIG, LOGGER, QUEUES } from './tokens.js';

/** Jobs of one queue at once: where they wait for the servers of others more than where they compute or hold locks. */
const concurrencies: Partial<Record<string, number>> = { mail: 5, webhook: 10 };
const concurrency = (queue: string): number => concurrencies[queue] ?? 2;
/** A job whose worker died is taken up again, so often: handlers are idempotent. A job that kills every worker is given up, and parked. */
const maxStalledCount = 20;

/** Starts everything that runs without being asked, and stops it in the order that loses nothing. */
@Injectable()
export class Background implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly registry = createRegistry(handlers);
  private readonly mailer: ReturnType<typeof createMailer>;
  private readonly relay: Relay;
  private readonly reconciler: Reconciler;
  private readonly name = processName();
  private heartbeat: Heartbeat | undefined;
  private schedules: Schedules | undefined;
  private metricsServer: Server | undefined;

  constructor(
    @Inject(APPLICATION) private readonly app: Application,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly logger: Logger,
    @Inject(QUEUES) private readonly queues: Queues,
  ) {
    this.mailer = createMailer({ smtpUrl: config.smtpUrl, from: config.mailFrom });
    this.relay = new Relay(app, queues, logger);
    this.reconciler = new Reconciler(app, queues, logger, config.reconcileAfterMs);
  }

  async onApplicationBootstrap(): Promise<void> {
    const { workerGoneAfterMs, metricsHost: host, metricsPort: port, metricsToken: token } = this.config;
    const metrics = createMetrics('worker');
    if (port !== undefined) this.metricsServer = await serveMetrics(metrics, { host, port, token });
    // Alive before the first job: a delivery is claimed in this process's name.
    this.heartbeat = await startHeartbeat(this.app, this.logger, this.name, workerGoneAfterMs);
    const webhooks = { post: (request: OutboundPost) => postOutbound(this.config.webhookAllowedHosts, request) };
    const post = openPostOffice(this.app, { mailer: this.mailer, mailFrom: this.config.mailFrom, webhooks, publicUrl: this.config.publicUrl, process: this.name });
    const process = createProcessor(this.registry, this.app, post, this.logger, createJobMetrics(metrics));
    const stalled = { lockDuration: workerGoneAfterMs, stalledInterval: workerGoneAfterMs / 2, maxStalledCount };
    const workers = queueNames.map((name) => this.queues.worker(name, process, { concurrency: concurrency(name), ...stalled }));
    await Promise.all(workers.map((worker) => worker.waitUntilReady()));
    await this.relay.start(this.config.databaseUrl, this.logger);
    this.reconciler.start();
    this.schedules = await startSchedules(this.app, this.queues, this.logger, this.config.sweepIntervalMs);
    this.logger.info({ queues: this.queues.backend }, 'the worker is ready');
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.schedules?.stop();
    await this.reconciler.stop();
    await this.relay.stop();
    await this.queues.close();
    await this.heartbeat?.stop();
    this.mailer.close();
    this.metricsServer?.close();
  }
}
