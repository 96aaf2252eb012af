/**
 * `npm test`: everything that must hold, from a fresh clone (see docs/operations/test.md).
 * `npm test -- unit lint` runs only the named steps. The last line is "Tests: N passed, N failed".
 */
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node.js 20.19 or newer is needed; this is ${process.versions.node}.`);
  console.log('Tests: 0 passed, 1 failed');
  process.exit(1);
}
const { test } = await import('./lib/run-tests.mjs');
process.exitCode = await test(process.argv.slice(2));
