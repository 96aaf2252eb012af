/** One server-sent event. */
export interface ServerEvent {
  readonly event: string;
  readonly id: string;
  readonly data: string;
}

export interface EventStream {
  readonly status: number;
  /** The next event; fails after `timeoutMs` (45 s) or when the stream ends. */
  next(timeoutMs?: number): Promise<ServerEvent>;
  /** Resolves when the server has ended the stream. */
  ended(timeoutMs?: number): Promise<void>;
  /** Breaks the connection. */
  break(): void;
}

/** Reads the stream of a response, as browsers do (HTML standard, section 9.2). */
export function eventStreamOf(response: Response): EventStream {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let buffer = '';
  const within = async <T>(work: Promise<T>, timeoutMs: number): Promise<T> => {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => (timer = setTimeout(() => reject(new Error(`no event within ${timeoutMs} ms`)), timeoutMs)));
    try {
      return await Promise.race([work, late]);
    } finally {
      clearTimeout(timer);
    }
  };
  const read = async (): Promise<ServerEvent | null> => {
    for (;;) {
      const end = buffer.indexOf('\n\n');
      if (end >= 0) {
        const lines = buffer.slice(0, end).split('\n');
        buffer = buffer.slice(end + 2);
        const field = (name: string): string => lines.filter((line) => line.startsWith(`${name}: `)).map((line) => line.slice(name.length + 2)).join('\n');
        if (field('data') !== '') return { event: field('event'), id: field('id'), data: field('data') };
        continue;
      }
      const part = await reader?.read();
      if (!part || part.done) return null;
      buffer += part.value;
    }
  };
  return {
    status: response.status,
    async next(timeoutMs = 45_000) {
      const event = await within(read(), timeoutMs);
      if (event === null) throw new Error('the stream has ended');
      return event;
    },
    async ended(timeoutMs = 45_000) {
      await within((async () => {
        while ((await read()) !== null);
      })(), timeoutMs);
    },
    break: () => void reader?.cancel().catch(() => undefined),
  };
}
