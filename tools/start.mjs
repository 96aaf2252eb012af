/**
 * `npm start`: from a fresh clone to the running product with one command (see docs/operations/start.md).
 *   --dev    API, worker and web from their sources, reloading on change
 *   --reset  delete the data folder first
 */
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Node.js 20.19 or newer is needed; this is ${process.versions.node}. See https://nodejs.org/en/download`,
  );
  process.exit(1);
}
// Loaded only now: an older Node could not even read the other files.
const { start } = await import('./lib/run-product.mjs');
await start(process.argv.slice(2));
