import type { needRoutes, NeedView, RouteInput } from '@team-osaka/contracts';
import { needMachine, type Viewer } from '@team-osaka/domain';
import { NeedEntity, newId, type NeedWords } from '@team-osaka/persistence';
import type { Application } from '../application.js';
import { approvedOrganisationOf } from '../listing/organisation.js';
import { ownListing, type Provenance } from '../listing/provenance.js';
import { mergeWords } from '../listing/words.js';
import { indexNeed } from './index-need.js';
import { readNeed } from './read-need.query.js';

type Draft = RouteInput<typeof needRoutes.create>['body'];

/** An official of an approved organisation starts a draft. Errors: `identity.forbidden`, `organisation.not_approved`, `request.invalid`. */
export async function createNeed(app: Application, viewer: Viewer, draft: Draft, provenance: Provenance = ownListing): Promise<NeedView> {
  const id = newId();
  await app.transaction(viewer, async (unit) => {
    const { viewer: author, organisation } = await approvedOrganisationOf(unit.manager, viewer);
    const words = mergeWords<NeedWords>({ originalLanguage: draft.originalLanguage, texts: {}, textRevision: 0 }, draft);
    const need = unit.manager.create(NeedEntity, {
      id, organisationId: organisation.id, createdById: author.personId, state: needMachine.initial, ...words,
      facts: draft.facts ?? {}, contact: draft.contact ?? null, validUntilOn: draft.validUntil ?? null,
      sources: [...provenance.sources], demonstration: provenance.demonstration, createdAt: unit.now, updatedAt: unit.now, stateSince: unit.now,
    });
    indexNeed(need, organisation);
    await unit.manager.save(need);
    await unit.record({ event: 'need.drafted', payload: { id }, subject: { kind: 'need', id }, to: need.state });
  });
  return readNeed(app, viewer, id);
}
