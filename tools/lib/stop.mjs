import { stopCommands } from './command.mjs';
import { watchNpm } from './npm-watch.mjs';
import { say } from './progress.mjs';

/** One orderly end for every reason: a signal, a failure, or npm having gone away. A second signal ends at once. */
export function onStop(undo) {
  let stopping = false;
  const stop = async (code, reason) => {
    if (stopping) return;
    stopping = true;
    if (reason !== undefined && reason !== 'stopping') console.error(`\n${reason}`);
    say('Stopping …');
    stopCommands();
    for (const action of undo.splice(0).reverse())
      await Promise.resolve(action()).catch((error) => console.error(error.message));
    say('Stopped.');
    process.exit(code);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      if (!stopping) return void stop(0);
      console.error('Ending at once.');
      void Promise.resolve(stop.force?.()).finally(() => process.exit(130));
    });
  }
  watchNpm(() => void stop(0, 'npm has ended.'));
  return stop;
}
