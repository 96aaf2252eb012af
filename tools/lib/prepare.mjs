import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hashSources, inCheckout, isInstalled, nxEnvironment } from './checkout.mjs';
import { mustRun, npm } from './command.mjs';
import { step } from './progress.mjs';

/**
 * Installs exactly what package-lock.json lists, unless it is there.
 * @param {'run' | 'work'} purpose to build and run the product, or to work on it (tests, linters, reloading), which takes twice as long
 */
export async function install(purpose) {
  if (isInstalled(purpose)) return;
  await step('Installing packages (npm ci)', async () => {
    // Said either way: NODE_ENV=production would leave the development dependencies out.
    const [program, args] = npm('ci', purpose === 'run' ? '--omit=dev' : '--include=dev', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error');
    await mustRun('npm ci', program, args);
  });
}

const stampFile = inCheckout('.nx', 'team-osaka-build');
const PRODUCTS = [
  'apps/api/dist/main.js',
  'apps/worker/dist/main.js',
  'apps/worker/dist/migrate.js',
  'apps/worker/dist/seed.js',
  'apps/mail-catcher/dist/main.js',
  'apps/web/dist/index.html',
  'libs/platform/dist/embedded-postgres.js',
];

/** Builds what the product runs from, unless the last build was made from the very same sources. */
export async function build() {
  const hash = hashSources();
  const known = existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : '';
  if (known === hash && PRODUCTS.every((path) => existsSync(inCheckout(path)))) return;
  await step('Building', () => buildProjects(['api', 'worker', 'mail-catcher', 'web']));
  mkdirSync(inCheckout('.nx'), { recursive: true });
  writeFileSync(stampFile, hash);
}

/** Builds the named projects and what they stand on. */
export async function buildProjects(names) {
  const projects = names.map((name) => `@team-osaka/${name}`).join(',');
  await mustRun(
    'The build',
    process.execPath,
    [
      inCheckout('node_modules', 'nx', 'dist', 'bin', 'nx.js'),
      'run-many',
      '-t',
      'build',
      '-p',
      projects,
      '--parallel=4',
      '--output-style=static',
    ],
    { env: nxEnvironment },
  );
}
