import { cpus, totalmem } from 'node:os';

/** The machine in one line, for the reader of a result. */
export function machineLine() {
  const [cpu] = cpus();
  return `${cpus().length} × ${cpu.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}, ${process.platform}`;
}
