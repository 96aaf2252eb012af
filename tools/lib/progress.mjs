const started = performance.now();

/** Seconds since the command began. */
export const elapsed = () => ((performance.now() - started) / 1000).toFixed(1);

/** One line for people, with the time since the command began. */
export const say = (line) => console.log(`${elapsed().padStart(6)} s  ${line}`);

/** Announces a step, says every ten seconds that it still works, and how long it took. */
export async function step(name, work) {
  const begin = performance.now();
  const seconds = () => ((performance.now() - begin) / 1000).toFixed(1);
  say(`${name} …`);
  const timer = setInterval(() => say(`${name} … still working (${Math.round(seconds())} s)`), 10_000);
  try {
    const result = await work();
    if (seconds() >= 1) say(`${name}: done in ${seconds()} s`);
    return result;
  } finally {
    clearInterval(timer);
  }
}
