/** A thread that reads the technologies which another engine has read, as a worker process of the platform does. Answers with their number. */
import { createApplication, readOutdated } from '@team-osaka/application';
import { createDataSource } from '@team-osaka/persistence';
import { parentPort, workerData } from 'node:worker_threads';

const dataSource = await createDataSource(workerData.databaseUrl, 1).initialize();
const count = await readOutdated(createApplication({ dataSource, clock: { now: () => new Date() }, secret: 'unused' }), 'technology');
await dataSource.destroy();
parentPort.postMessage(count);
