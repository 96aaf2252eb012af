import type { MatchingSettings } from '@team-osaka/contracts';
import { holds, type Viewer } from '@team-osaka/domain';
import type { Application } from '../application.js';
import { nameOfPerson } from '../identity/person-name.js';
import { publicCount } from '../listing/public-listing.js';
import { corpora } from './corpus.js';
import { hasVectorExtension } from './embedding-store.js';
import { embeddingSetting, isAgreed } from './matching-setting.js';

/** Settings of the matching engine as they stand, with what this viewer may switch. Errors: none. */
export async function readMatchingSettings(app: Application, viewer: Viewer): Promise<MatchingSettings> {
  const { manager } = app.dataSource;
  const { kind, model, revision, destination } = app.embedding;
  const setting = await embeddingSetting(manager);
  const enabled = isAgreed(setting, app.embedding);
  const mayConfigure = holds(viewer.role, 'match.configure');
  return {
    embedding: {
      provider: kind, model, revision, destination, enabled, agreedDestination: setting?.enabled ? setting.destination : null,
      changedAt: setting?.changedAt?.toISOString() ?? null, changedBy: setting?.changedById ? await nameOfPerson(manager, setting.changedById) : null,
      ...(await counts(app)), comparedIn: (await hasVectorExtension(app.dataSource)) ? 'database' : 'worker',
      abilities: [...(mayConfigure && kind !== 'none' && !enabled ? (['enable'] as const) : []), ...(mayConfigure && setting?.enabled ? (['disable'] as const) : [])],
    },
  };
}

/** Public listings, and those of them with a vector of this model and revision. */
async function counts({ dataSource, embedding: { model, revision } }: Application): Promise<{ listings: number; embedded: number }> {
  const embedded = (kind: keyof typeof corpora): string =>
    `(select count(*) from embedding e join ${kind} on ${kind}.id = e.subject_id where e.subject_kind = '${kind}' and e.model = $1 and e.revision = $2 and ${corpora[kind].isPublic})`;
  const [row] = await dataSource.query<{ listings: number; embedded: number }[]>(
    `select ${publicCount('technology')} + ${publicCount('need')} as listings, (${embedded('technology')} + ${embedded('need')})::int as embedded`, [model, revision],
  );
  return row ?? { listings: 0, embedded: 0 };
}
