/**
 * Writes the migration that brings a fresh, fully migrated database to the entities' schema:
 *   DATABASE_URL=postgres://… npm run migration:generate -- <name-in-kebab-case>
 * The database named must be empty or migrated; register the new file in migrations/index.ts afterwards.
 */
import { execFileSync } from 'node:child_process';

const name = process.argv[2];
if (!name || !process.env.DATABASE_URL) {
  console.error('Usage: DATABASE_URL=postgres://… npm run migration:generate -- <name-in-kebab-case>');
  process.exit(2);
}
const run = (file, args) => execFileSync(file, args, { stdio: 'inherit' });
run('npx', ['nx', 'run', '@team-osaka/persistence:build']);
run('node', ['node_modules/typeorm/cli.js', 'migration:run', '-d', 'libs/persistence/dist/cli-data-source.js']);
run('node', [
  'node_modules/typeorm/cli.js', 'migration:generate', '-d', 'libs/persistence/dist/cli-data-source.js', '--esm', '--pretty',
  `libs/persistence/src/migrations/${name}`,
]);
