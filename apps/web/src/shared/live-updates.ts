import { liveUpdate, notificationRoutes, type LiveUpdate } from '@team-osaka/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { cacheKey } from './api.js';

const address = `/api${notificationRoutes.stream.path}`;
const name = 'team-osaka-live-updates';

/**
 * Follows the stream of the signed-in person's own notifications. All tabs of a browser share one stream (browsers allow a server few
 * connections): one tab holds the lock and passes on what it hears. Where the browser cannot do that, or the stream is refused for good,
 * `onUpdate` is never called and the caller asks by itself. Returns the way to end it.
 */
function follow(onUpdate: (update: LiveUpdate) => void, onState: (isLive: boolean) => void): () => void {
  if (!('locks' in navigator) || !('BroadcastChannel' in window) || !('EventSource' in window)) return () => undefined;
  const channel = new BroadcastChannel(name);
  const end = new AbortController();
  const hear = (text: unknown): void => {
    const parsed = liveUpdate.safeParse(typeof text === 'string' ? JSON.parse(text) : null);
    if (!parsed.success) return;
    onState(true);
    onUpdate(parsed.data);
  };
  channel.onmessage = ({ data }: MessageEvent<unknown>) => (data === false ? onState(false) : hear(data));
  const hold = (): Promise<void> =>
    new Promise((resolve) => {
      const source = new EventSource(address);
      source.addEventListener('update', ({ data }: MessageEvent<unknown>) => {
        hear(data);
        channel.postMessage(data);
      });
      source.onerror = () => {
        // Connecting again by itself, or refused for good: until the next event nobody is told anything.
        onState(false);
        channel.postMessage(false);
        if (source.readyState === EventSource.CLOSED) resolve();
      };
      end.signal.addEventListener('abort', () => {
        source.close();
        resolve();
      });
    });
  navigator.locks.request(name, { signal: end.signal }, hold).catch(() => undefined);
  return () => {
    end.abort();
    channel.close();
  };
}

/** Keeps count and list of the person's notifications as the server tells them; true while it does. */
export function useLiveUpdates(personId: string): boolean {
  const client = useQueryClient();
  const [isLive, setLive] = useState(false);
  useEffect(() => {
    const stop = follow(({ unread }) => {
      client.setQueryData(cacheKey(notificationRoutes.count, {}), { unread });
      void client.invalidateQueries({ queryKey: [notificationRoutes.list.name] });
    }, setLive);
    return () => {
      stop();
      setLive(false);
    };
  }, [client, personId]);
  return isLive;
}
