import { CLUSTER_VARIABLE, DATA_VARIABLE, startCluster } from './dist/harness/index.js';

/** Starts one PostgreSQL server for the whole run; every system under test gets a database of its own in it. */
export default async function globalSetup() {
  const cluster = await startCluster(process.env[DATA_VARIABLE]);
  process.env[CLUSTER_VARIABLE] = cluster.urlOf('postgres');
  globalThis.stopTestCluster = () => cluster.stop();
  // Playwright calls what its set-up returns; Jest has a file of its own for that.
  return globalThis.stopTestCluster;
}
