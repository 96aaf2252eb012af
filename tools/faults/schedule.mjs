import { seeded } from '../bench/random.mjs';

/** What may fail. `downMs`: how long it stays so; a restart's own time comes on top. */
const faults = {
  api: { downMs: [200, 1200], text: 'API killed' },
  'worker-1': { downMs: [300, 2500], text: 'worker 1 (with its relay) killed' },
  'worker-2': { downMs: [300, 2500], text: 'worker 2 (with its relay) killed' },
  workers: { downMs: [300, 1500], text: 'all workers killed' },
  redis: { downMs: [200, 1500], text: 'Redis killed, its data lost', backend: 'redis' },
  postgres: { downMs: [200, 1500], text: 'PostgreSQL crashed' },
  'smtp-cut': { downMs: [300, 2500], text: 'SMTP cut' },
  'smtp-slow': { downMs: [500, 3000], text: 'SMTP slowed' },
};

export const textOf = (kind) => faults[kind].text;

/**
 * The faults of a seed: each kind of the backend once and `more` of any kind, in random order, each at a share of the approvals done.
 * The same seed, backend and number give the same schedule.
 */
export function scheduleOf(seed, backend, more) {
  const random = seeded(seed);
  const kinds = Object.keys(faults).filter((kind) => (faults[kind].backend ?? backend) === backend);
  const chosen = [...kinds, ...Array.from({ length: more }, () => kinds[Math.floor(random() * kinds.length)])];
  return chosen
    .map((kind) => {
      const [least, most] = faults[kind].downMs;
      return { kind, at: 0.03 + random() * 0.95, downMs: Math.round(least + random() * (most - least)), delayMs: Math.round(50 + random() * 1500) };
    })
    .sort((one, other) => one.at - other.at);
}
