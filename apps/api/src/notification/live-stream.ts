import { livePositionOf, readLive, viewerOfToken, type Application, type LivePosition } from '@team-osaka/application';
import type { FastifyReply } from 'fastify';

/** Bytes a reader may leave unread before the stream is cut: it resumes where it stood. */
const mostUnread = 256 * 1024;
/** Pause after which a browser that lost the stream asks again, in milliseconds. */
const retryMs = 3_000;

/** Whose stream it is. */
export interface StreamReader {
  readonly personId: string;
  /** Token of the session: asked again before anything is told. */
  readonly token: string;
}

/** One open stream of server-sent events. Every look asks whether the session still stands, so that nothing is told after its end. */
export class LiveStream {
  private position: LivePosition | undefined;
  private unread = -1;
  private looking: Promise<void> | undefined;
  private again = false;
  private ended = false;

  constructor(
    private readonly app: Application,
    readonly reader: StreamReader,
    private readonly reply: FastifyReply,
    lastEventId: string | undefined,
    private readonly onEnd: (stream: LiveStream) => void,
    private readonly onFault: (error: unknown) => void,
  ) {
    this.position = livePositionOf(lastEventId);
    // The answer is written below Fastify from here on; headers set until now (security, request id) go along.
    const headers = Object.fromEntries(Object.entries(reply.getHeaders()).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])));
    reply.hijack();
    reply.raw.writeHead(200, { ...headers, 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store, no-transform', 'x-accel-buffering': 'no' });
    reply.raw.on('close', () => this.end());
    reply.raw.on('error', () => this.end());
    this.write(`retry: ${retryMs}\n\n`);
  }

  /** Looks for news now, or once more after the present look. */
  wake(): void {
    if (this.ended) return;
    if (this.looking) {
      this.again = true;
      return;
    }
    this.looking = this.look()
      .catch((error: unknown) => this.onFault(error))
      .finally(() => {
        this.looking = undefined;
        if (this.again) {
          this.again = false;
          this.wake();
        }
      });
  }

  /** A comment that keeps proxies from closing the silence, and a look: the session may have ended by time. */
  beat(): void {
    this.write(': alive\n\n');
    this.wake();
  }

  end(): void {
    if (this.ended) return;
    this.ended = true;
    this.reply.raw.end();
    this.onEnd(this);
  }

  private async look(): Promise<void> {
    const viewer = await viewerOfToken(this.app, this.reader.token);
    if (viewer?.personId !== this.reader.personId) return this.end();
    const first = this.unread < 0;
    const { position, ...update } = await readLive(this.app, this.reader.personId, this.position);
    const isNews = first || update.more || update.items.length > 0 || update.unread !== this.unread;
    if (this.ended || !isNews) return;
    // The position moves only with what is told: until then the next question covers this one's time as well.
    this.position = position;
    this.unread = update.unread;
    this.write(`event: update\nid: ${position}\ndata: ${JSON.stringify(update)}\n\n`);
  }

  private write(text: string): void {
    if (this.ended) return;
    this.reply.raw.write(text);
    if (this.reply.raw.writableLength > mostUnread) {
      this.reply.raw.destroy();
      this.end();
    }
  }
}
