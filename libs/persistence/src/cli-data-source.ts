import { createDataSource } from './data-source.js';

/** Data source for the TypeORM command line (`npm run migration:generate`); reads DATABASE_URL. */
export default createDataSource(process.env['DATABASE_URL'] ?? 'postgres://localhost/team_osaka');
