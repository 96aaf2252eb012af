import { Agent, request } from 'node:http';

/** One GET; resolves with its time in milliseconds. Rejects on any status but 200. */
function get(agent, url) {
  return new Promise((resolve, reject) => {
    const begin = performance.now();
    request(url, { agent }, (response) => {
      response.resume();
      response.on('end', () => {
        if (response.statusCode === 200) resolve(performance.now() - begin);
        else reject(new Error(`${response.statusCode} from ${url}`));
      });
    })
      .on('error', reject)
      .end();
  });
}

export function percentile(sorted, share) {
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)];
}

/** p50 and p95 in milliseconds of a list of times. */
export function summary(times) {
  const sorted = [...times].sort((a, b) => a - b);
  return { p50: percentile(sorted, 0.5), p95: percentile(sorted, 0.95) };
}

/** One client, one request after the other, the URLs in turn: the times of `count` requests after a warm-up. */
export async function oneClient(urls, count) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  for (let i = 0; i < Math.min(200, count); i += 1) await get(agent, urls[i % urls.length]);
  const times = [];
  for (let i = 0; i < count; i += 1) times.push(await get(agent, urls[i % urls.length]));
  agent.destroy();
  return times;
}

/** Requests per second of `clients` connections over `seconds`. */
export async function throughput(urls, clients, seconds) {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const end = performance.now() + seconds * 1000;
  let done = 0;
  const begin = performance.now();
  await Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      for (let i = client; performance.now() < end; i += 1) {
        await get(agent, urls[i % urls.length]);
        done += 1;
      }
    }),
  );
  agent.destroy();
  return done / ((performance.now() - begin) / 1000);
}

export function median(values) {
  return percentile([...values].sort((a, b) => a - b), 0.5);
}
