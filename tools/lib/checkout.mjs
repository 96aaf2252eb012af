import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the checkout. */
export const root = fileURLToPath(new URL('../../', import.meta.url));
export const inCheckout = (...parts) => join(root, ...parts);

/** Environment for Nx: its cache stays inside the checkout (by default all clones on a machine share one), and no daemon remains. */
export const nxEnvironment = {
  NX_DAEMON: 'false',
  NX_CACHE_DIRECTORY: inCheckout('.nx', 'cache'),
  NX_TUI: 'false',
  NX_NO_CLOUD: 'true',
  FORCE_COLOR: '0',
  NO_COLOR: '1',
};

/**
 * Whether node_modules holds what package-lock.json asks for; npm writes its own list at the very end of an install.
 * @param {'run' | 'work'} purpose running needs no development dependencies
 */
export function isInstalled(purpose) {
  const hidden = inCheckout('node_modules', '.package-lock.json');
  if (!existsSync(hidden)) return false;
  const wanted = JSON.parse(readFileSync(inCheckout('package-lock.json'), 'utf8')).packages;
  const present = JSON.parse(readFileSync(hidden, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional, dev, devOptional, peer, link }]) =>
      !path.includes('node_modules/') ||
      (dev && purpose === 'run') ||
      optional ||
      devOptional ||
      peer ||
      (link ? path in present : present[path]?.version === version),
  );
}

const SOURCE = /\.(ts|tsx|css|html|json|mjs|svg|png|ico|woff2|webmanifest)$/;
const NOT_BUILT = /(\.|-)spec\.tsx?$/;
const SKIPPED = new Set(['node_modules', 'dist', 'coverage', 'test-results', 'playwright-report']);

/** Hash of everything the built product is made from. Contents count, not times: switching branches back and forth rebuilds nothing. */
export function hashSources() {
  const hash = createHash('sha256').update(process.version);
  const add = (path) => hash.update(`\0${relative(root, path)}\0`).update(readFileSync(path));
  const walk = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (SKIPPED.has(entry.name)) continue;
      const path = join(folder, entry.name);
      if (entry.isDirectory()) walk(path);
      else if (SOURCE.test(entry.name) && !NOT_BUILT.test(entry.name)) add(path);
    }
  };
  for (const name of ['package-lock.json', 'nx.json', 'tsconfig.base.json', '.swcrc', 'rolldown.preset.mjs']) add(inCheckout(name));
  for (const name of ['apps', 'libs']) walk(inCheckout(name));
  return hash.digest('hex');
}
