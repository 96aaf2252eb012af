import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './command.mjs';
import { step } from './progress.mjs';

/**
 * Programs that npm does not bring: the commands of which one is enough, Debian's package of the first, and the tests that need it. Chromium's
 * headless shell is the same browser without the windows that nobody looks at, and takes a fifth less processor time.
 */
const NEEDED = [
  { commands: ['redis-server'], package: 'redis-server', for: 'the tests of the Redis backend' },
  { commands: ['chromium-headless-shell', 'chromium'], package: 'chromium-headless-shell', for: 'the journeys in a browser' },
];

const find = (command) =>
  process.env.PATH.split(delimiter)
    .map((folder) => join(folder, command))
    .find(existsSync);
const present = ({ commands }) =>
  commands.some((command) => find(command) !== undefined) ||
  (commands.includes('chromium') && process.env.CHROMIUM_PATH !== undefined);

/**
 * Installs what is missing from Debian's packages where that is possible (root, apt-get).
 * @returns what is still missing: `{ package, for, reason }`
 */
export async function installSystemPackages() {
  const missing = NEEDED.filter((program) => !present(program));
  if (missing.length === 0) return [];
  if (find('apt-get') === undefined)
    return missing.map((program) => ({ ...program, reason: 'this system has no apt-get' }));
  if (process.getuid?.() !== 0)
    return missing.map((program) => ({
      ...program,
      reason: `installing needs root: apt-get install ${program.package}`,
    }));
  const names = missing.map((program) => program.package);
  return step(`Installing ${names.join(' and ')} with apt-get`, async () => {
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-q'], { env });
    await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...names], { env });
    return missing
      .filter((program) => !present(program))
      .map((program) => ({ ...program, reason: `apt-get install ${program.package} failed` }));
  });
}
