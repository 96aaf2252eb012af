import { closeSync, mkdirSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { say } from './progress.mjs';

const LARGEST_LOG_BYTES = 10 * 1024 * 1024;
const SETTLED_AFTER_MS = 60_000;
const GIVE_UP_AFTER = 5;

/** Starts programs, starts them again with growing pauses when they die, and ends them all. */
export class Supervisor {
  #services = [];
  #stopping = false;

  /** @param spawnGuarded from the platform; @param logFolder one file per program; @param live print instead of writing to files */
  constructor(spawnGuarded, logFolder, live) {
    this.spawnGuarded = spawnGuarded;
    this.logFolder = logFolder;
    this.live = live;
    mkdirSync(logFolder, { recursive: true });
  }

  /** Starts a program and keeps it running; `onGivenUp` is called when it dies again and again at its start. */
  keep({ name, args, env, cwd, onGivenUp }) {
    const service = { name, process: undefined };
    this.#services.push(service);
    void (async () => {
      for (let failures = 0; !this.#stopping;) {
        const begin = Date.now();
        service.process = this.#spawn(name, args, env, cwd);
        const { code } = await service.process.ended;
        if (this.#stopping) return;
        failures = Date.now() - begin > SETTLED_AFTER_MS ? 1 : failures + 1;
        const lines = this.lastLines(name);
        if (failures >= GIVE_UP_AFTER)
          return onGivenUp(`The ${name} ended ${failures} times in a row (code ${code}).\n${lines}`);
        const seconds = Math.min(2 ** (failures - 1), 30);
        say(`The ${name} ended (code ${code}); starting it again in ${seconds} s.\n${lines}`);
        await pause(seconds * 1000);
      }
    })();
  }

  /** Runs a program to its end; throws when it fails. */
  async once({ name, args, env, cwd }) {
    if (this.#stopping) throw new Error('stopping');
    const service = { name, process: this.#spawn(name, args, env, cwd) };
    this.#services.push(service);
    const { code } = await service.process.ended;
    this.#services.splice(this.#services.indexOf(service), 1);
    if (code !== 0)
      throw new Error(this.#stopping ? 'stopping' : `The ${name} failed (code ${code}):\n${this.lastLines(name)}`);
  }

  async stop() {
    this.#stopping = true;
    await Promise.all(this.#services.map((service) => service.process?.stop()));
  }

  async kill() {
    this.#stopping = true;
    await Promise.all(this.#services.map((service) => service.process?.kill()));
  }

  lastLines(name) {
    if (this.live) return '';
    const text = readFileSync(this.#logFile(name), 'utf8').trim();
    return text
      .split('\n')
      .slice(-12)
      .map((line) => `          | ${line.slice(0, 400)}`)
      .join('\n');
  }

  #logFile(name) {
    return join(this.logFolder, `${name.replaceAll(' ', '-')}.log`);
  }

  #spawn(name, args, env, cwd) {
    if (this.live) return this.spawnGuarded(process.execPath, args, { env, cwd, output: 1, graceMs: 8_000 });
    const file = this.#logFile(name);
    if (statSync(file, { throwIfNoEntry: false })?.size > LARGEST_LOG_BYTES) renameSync(file, `${file}.old`);
    const output = openSync(file, 'a', 0o600);
    try {
      return this.spawnGuarded(process.execPath, args, { env, cwd, output, graceMs: 8_000 });
    } finally {
      closeSync(output);
    }
  }
}
