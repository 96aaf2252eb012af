import { spawn } from 'node:child_process';
import { root } from './checkout.mjs';

const running = new Set();

/** Ends every command that still runs; for when the person gives up half-way. */
export function stopCommands() {
  for (const child of running) child.kill('SIGTERM');
}

/** Runs a program in the checkout and collects its output; resolves with it also on failure. */
export function run(program, args, { env = {}, cwd = root, live = false } = {}) {
  return new Promise((done) => {
    const child = spawn(program, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    running.add(child);
    let output = '';
    const collect = (chunk) => {
      output += chunk;
      if (live) process.stdout.write(chunk);
    };
    child.stdout.setEncoding('utf8').on('data', collect);
    child.stderr.setEncoding('utf8').on('data', collect);
    const end = (code, failure) => {
      running.delete(child);
      done({ code, output: failure === undefined ? output : `${output}${failure.message}\n` });
    };
    child.once('error', (error) => end(127, error));
    child.once('close', (code) => end(code ?? 1));
  });
}

/** Like `run`, but a failure throws with the end of the output. */
export async function mustRun(what, program, args, options) {
  const { code, output } = await run(program, args, options);
  if (code !== 0) throw new Error(`${what} failed (code ${code}):\n${output.trim().split('\n').slice(-40).join('\n')}`);
  return output;
}

/** npm with these arguments: as a Node script when npm started us, otherwise the command of that name. */
export const npm = (...args) =>
  process.env.npm_execpath?.endsWith('.js') ? [process.execPath, [process.env.npm_execpath, ...args]] : ['npm', args];
