import { Inject, Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { notificationChannel, type Application } from '@team-osaka/application';
import { DomainError } from '@team-osaka/domain';
import { listen, type Config, type Listener } from '@team-osaka/platform';
import type { FastifyReply } from 'fastify';
import { APPLICATION, CONFIG } from '../http/tokens.js';
import { LiveStream, type StreamReader } from './live-stream.js';

/** Streams of one person in one process: a browser needs one for all its tabs. */
const streamsPerPerson = 8;
/** Shorter than the minute after which common proxies close a silent connection. */
const beatMs = 20_000;

/** The open streams of this process, woken by one listening connection. */
@Injectable()
export class StreamHub implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly streams = new Map<string, Set<LiveStream>>();
  private readonly logger = new Logger(StreamHub.name);
  private listener: Listener | undefined;
  private timer: NodeJS.Timeout | undefined;
  private closing = false;

  constructor(
    @Inject(APPLICATION) private readonly app: Application,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    // An empty payload: notifications may have been lost while the connection was away, so everybody looks.
    this.listener = await listen(this.config.databaseUrl, notificationChannel, (personId) => this.wake(personId));
    this.timer = setInterval(() => this.each((stream) => stream.beat()), beatMs);
  }

  /** Ends all streams, so that the server can close; browsers ask the next process. */
  async beforeApplicationShutdown(): Promise<void> {
    this.closing = true;
    clearInterval(this.timer);
    this.each((stream) => stream.end());
    await this.listener?.close();
  }

  /** How many streams are open. */
  get open(): number {
    return [...this.streams.values()].reduce((sum, { size }) => sum + size, 0);
  }

  /** Opens a stream; with an event id it first tells what came since. Errors: `request.too_many`, `platform.not_ready` (closing). */
  start(reader: StreamReader, reply: FastifyReply, lastEventId: string | undefined): void {
    if (this.closing) throw new DomainError('platform.not_ready');
    const own = this.streams.get(reader.personId) ?? new Set();
    if (own.size >= streamsPerPerson) throw new DomainError('request.too_many');
    this.streams.set(reader.personId, own);
    const stream = new LiveStream(this.app, reader, reply, lastEventId, (ended) => this.forget(ended), (error) => this.logger.warn(`A stream could not look: ${error instanceof Error ? error.message : String(error)}`));
    own.add(stream);
    stream.wake();
  }

  private wake(personId: string): void {
    if (personId === '') this.each((stream) => stream.wake());
    else for (const stream of this.streams.get(personId) ?? []) stream.wake();
  }

  private each(act: (stream: LiveStream) => void): void {
    for (const streams of [...this.streams.values()]) for (const stream of [...streams]) act(stream);
  }

  private forget(stream: LiveStream): void {
    const own = this.streams.get(stream.reader.personId);
    own?.delete(stream);
    if (own?.size === 0) this.streams.delete(stream.reader.personId);
  }
}
