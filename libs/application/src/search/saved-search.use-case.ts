import { savedQuery, type RouteInput, type SavedSearchView, type searchRoutes } from '@team-osaka/contracts';
import { DomainError, type Viewer } from '@team-osaka/domain';
import { newId, SavedSearchEntity } from '@team-osaka/persistence';
import type { Application } from '../application.js';
import { signedIn } from '../identity/signed-in.js';
import { anchorsOf } from './anchor.js';

type Routes = typeof searchRoutes;

/** Searches of one person. */
const mostSearches = 20;

const present = ({ id, name, createdAt, room, query }: SavedSearchEntity): SavedSearchView => ({ ...savedQuery.parse({ room, query }), id, name, createdAt: createdAt.toISOString() });

/** Own saved searches, newest first. */
export async function listSearches(app: Application, viewer: Viewer): Promise<{ items: SavedSearchView[] }> {
  const rows = await app.dataSource.getRepository(SavedSearchEntity).find({ where: { personId: signedIn(viewer).personId }, order: { id: 'DESC' } });
  return { items: rows.map(present) };
}

/** Saves a search. Error: `search.too_many`. */
export async function saveSearch(app: Application, viewer: Viewer, { name, ...search }: RouteInput<Routes['save']>['body']): Promise<SavedSearchView> {
  const { personId } = signedIn(viewer);
  return app.transaction(viewer, async (unit) => {
    // Two that save at once wait for each other: the number is counted under the lock.
    await unit.manager.query('select 1 from person where id = $1 for no key update', [personId]);
    if ((await unit.manager.countBy(SavedSearchEntity, { personId })) >= mostSearches) throw new DomainError('search.too_many');
    const row = unit.manager.create(SavedSearchEntity, { id: newId(), createdAt: unit.now, personId, name, ...search, anchors: anchorsOf(search) });
    await unit.manager.insert(SavedSearchEntity, row);
    return present(row);
  });
}

/** Gives an own search another name. Error: `search.not_found`. */
export async function renameSearch(app: Application, viewer: Viewer, id: string, { name }: { readonly name: string }): Promise<SavedSearchView> {
  const searches = app.dataSource.getRepository(SavedSearchEntity);
  const { affected } = await searches.update({ id, personId: signedIn(viewer).personId }, { name });
  const row = affected === 1 ? await searches.findOneBy({ id }) : null;
  if (!row) throw new DomainError('search.not_found');
  return present(row);
}

/** Deletes an own search. Error: `search.not_found`. */
export async function removeSearch(app: Application, viewer: Viewer, id: string): Promise<null> {
  const { affected } = await app.dataSource.getRepository(SavedSearchEntity).delete({ id, personId: signedIn(viewer).personId });
  if (affected !== 1) throw new DomainError('search.not_found');
  return null;
}
