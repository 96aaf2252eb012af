import { Inject, Injectable } from '@nestjs/common';
import { readMeasures, type Application } from '@team-osaka/application';
import { queueNames } from '@team-osaka/contracts';
import { createMetrics, type Queues } from '@team-osaka/platform';
import { APPLICATION, QUEUES } from '../http/tokens.js';
import { StreamHub } from '../notification/stream-hub.js';

/** What Prometheus reads of this installation: the state of the background work, asked when it reads. */
@Injectable()
export class Measures {
  private readonly metrics = createMetrics('api');
  private readonly lag = this.metrics.gauge('outbox_oldest_owed_seconds', 'Age of the oldest job that is still owed to the queue', []);
  private readonly outbox = this.metrics.gauge('outbox_rows', 'Jobs in the outbox that are not done, by state', ['state']);
  private readonly queueJobs = this.metrics.gauge('queue_jobs', 'Jobs in the queues, by state', ['queue', 'state']);
  private readonly deliveries = this.metrics.gauge('deliveries', 'Deliveries that are not over, and failed ones, by channel and state', ['channel', 'state']);
  private readonly workers = this.metrics.gauge('workers', 'Workers that give signs of life', []);
  private readonly alarms = this.metrics.gauge('alarms_open', 'Alarms nobody has resolved', []);
  private readonly webhooks = this.metrics.gauge('webhooks_disabled', 'Endpoints taken out of use after failures', []);
  private readonly streams = this.metrics.gauge('streams_open', 'Open live streams of this process', []);

  constructor(
    @Inject(APPLICATION) private readonly app: Application,
    @Inject(QUEUES) private readonly queues: Queues,
    @Inject(StreamHub) private readonly hub: StreamHub,
  ) {}

  get contentType(): string {
    return this.metrics.contentType;
  }

  /** Asks database and queues, and gives the text. */
  async text(): Promise<string> {
    const [measures, ...depths] = await Promise.all([
      readMeasures(this.app), ...queueNames.map(async (name) => [name, await this.queues.queue(name).getJobCounts('waiting', 'active', 'delayed', 'failed')] as const),
    ]);
    this.lag.set(measures.oldestOwedMs / 1000);
    for (const [state, count] of Object.entries(measures.outbox)) this.outbox.set({ state }, count);
    for (const [queue, counts] of depths) for (const [state, count] of Object.entries(counts)) this.queueJobs.set({ queue, state }, count);
    this.deliveries.reset();
    for (const { channel, state, count } of measures.deliveries) this.deliveries.set({ channel, state }, count);
    this.workers.set(measures.workers);
    this.alarms.set(measures.alarms);
    this.webhooks.set(measures.disabledWebhooks);
    this.streams.set(this.hub.open);
    return this.metrics.text();
  }
}
