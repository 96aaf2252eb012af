import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { access, chmod, chown, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { spawnIdentity, type RunAs } from './run-as.js';

/** Superuser of every embedded cluster. */
export const CLUSTER_USER = 'team_osaka';

/** Environment of PostgreSQL's programs: nothing of ours, so that no setting of the person's shell changes the cluster. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'], LC_ALL: 'C', LANG: 'C', TZ: 'UTC' };
}

/** The cluster's password, made on first use and kept in a file only its owner may read. */
export async function keepPassword(file: string): Promise<string> {
  const known = (await readFile(file, 'utf8').catch(() => '')).trim();
  if (known !== '') return known;
  const password = randomBytes(24).toString('hex');
  await writeFile(file, `${password}\n`, { mode: 0o600 });
  await chmod(file, 0o600);
  return password;
}

/** Creates the cluster unless it is there; a half-made one (killed inside initdb) is made anew. */
export async function initialiseCluster(
  cluster: string,
  initdb: string,
  runAs: RunAs | undefined,
  password: string,
): Promise<void> {
  const marker = join(cluster, 'team-osaka.initialised');
  const finished = await access(marker).then(
    () => true,
    () => false,
  );
  if (finished) return;
  await rm(cluster, { recursive: true, force: true });
  await mkdir(cluster, { mode: 0o700 });
  const passwordFile = `${cluster}.initial-password`;
  try {
    await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
    if (runAs !== undefined) {
      await chown(cluster, runAs.uid, runAs.gid);
      await chown(passwordFile, runAs.uid, runAs.gid);
    }
    await run(
      initdb,
      [
        `--pgdata=${cluster}`,
        `--username=${CLUSTER_USER}`,
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        // The password is 24 random bytes: to work on it longer would slow down every connection and no guess.
        '--set=scram_iterations=1',
        // The builtin provider knows upper and lower case of all of Unicode without any locale of the system. Only the
        // character classes of pg_trgm still come from the system: with LC_CTYPE=C it would drop every letter beyond ASCII.
        '--encoding=UTF8',
        '--locale=C',
        `--lc-ctype=${unicodeLocale()}`,
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        '--no-instructions',
        '--no-sync',
      ],
      runAs,
    );
  } finally {
    await rm(passwordFile, { force: true });
  }
  await writeFile(marker, '');
}

function unicodeLocale(): string {
  const known = spawnSync('locale', ['-a'], { encoding: 'utf8' }).stdout?.split('\n') ?? [];
  const wanted = [/^C\.utf-?8$/i, /^en_US\.utf-?8$/i, /\.utf-?8$/i];
  for (const pattern of wanted) {
    const found = known.find((name) => pattern.test(name));
    if (found !== undefined) return found;
  }
  // glibc has it built in since 2.35, also where the command `locale` is missing.
  return process.platform === 'linux' ? 'C.UTF-8' : 'C';
}

async function run(program: string, args: readonly string[], runAs: RunAs | undefined): Promise<void> {
  const child = spawn(program, args, {
    cwd: '/',
    stdio: ['ignore', 'ignore', 'pipe'],
    env: serverEnvironment(),
    ...spawnIdentity(runAs),
  });
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const code = await new Promise<number | null>((done, fail) => {
    child.once('error', fail);
    child.once('close', done);
  });
  if (code !== 0) throw new Error(`PostgreSQL's initdb failed: ${errors.trim()}`);
}
