import type { RouteInput, technologyRoutes, TechnologyView } from '@team-osaka/contracts';
import { technologyMachine, type Viewer } from '@team-osaka/domain';
import { newId, TechnologyEntity, type TechnologyWords } from '@team-osaka/persistence';
import type { Application } from '../application.js';
import { approvedOrganisationOf } from '../listing/organisation.js';
import { ownListing, type Provenance } from '../listing/provenance.js';
import { mergeWords } from '../listing/words.js';
import { indexTechnology } from './index-technology.js';
import { readTechnology } from './read-technology.query.js';

type Draft = RouteInput<typeof technologyRoutes.create>['body'];

/** A member of an approved organisation starts a draft. Errors: `identity.forbidden`, `organisation.not_approved`, `request.invalid`. */
export async function createTechnology(app: Application, viewer: Viewer, draft: Draft, provenance: Provenance = ownListing): Promise<TechnologyView> {
  const id = newId();
  await app.transaction(viewer, async (unit) => {
    const { viewer: author, organisation } = await approvedOrganisationOf(unit.manager, viewer);
    const words = mergeWords<TechnologyWords>({ originalLanguage: draft.originalLanguage, texts: {}, textRevision: 0 }, draft);
    const technology = unit.manager.create(TechnologyEntity, {
      id, organisationId: organisation.id, createdById: author.personId, state: technologyMachine.initial, ...words,
      facts: draft.facts ?? {}, confidential: draft.confidential ?? {}, sources: [...provenance.sources], demonstration: provenance.demonstration,
      createdAt: unit.now, updatedAt: unit.now, stateSince: unit.now,
    });
    indexTechnology(technology, organisation);
    await unit.manager.save(technology);
    await unit.record({ event: 'technology.drafted', payload: { id }, subject: { kind: 'technology', id }, to: technology.state });
  });
  return readTechnology(app, viewer, id);
}
