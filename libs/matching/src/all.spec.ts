import { readdirSync } from 'node:fs';

/**
 * Every spec of the engine as one file to Jest, which loads all modules anew for each file: the engine's words take seconds to take apart.
 * A single one: `npm run unit -- -p @team-osaka/matching -- --testNamePattern "…"`.
 */
for (const file of readdirSync(new URL('.', import.meta.url), { recursive: true, encoding: 'utf8' })) {
  if (file.endsWith('.spec.ts') && file !== 'all.spec.ts') await import(`./${file}`);
}
