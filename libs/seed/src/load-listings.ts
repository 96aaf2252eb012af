import {
  createNeed, createTechnology, listNeeds, listTechnologies, openNeed, publishTechnology, readNeed, readTechnology, submitNeed, submitTechnology, type Application,
} from '@team-osaka/application';
import { needRoutes, technologyRoutes } from '@team-osaka/contracts';
import type { SignedInViewer } from '@team-osaka/domain';
import { readNeeds, readTechnologies, readWaiting } from './data.js';
import { countriesOf, readinessOf, scopesOf } from './derive.js';
import { everyRow, inParallel } from './in-parallel.js';
import type { Actor } from './people.js';

const limit = 100;
const dayMs = 86_400_000;
/** How long a need of the demonstration stays open after the load. */
const validDays = 365;

/** Who loads: the quiet application, the one that announces (for what is left waiting), the people, and transactions at a time. */
export interface Loading {
  readonly quiet: Application;
  readonly announcing: Application;
  readonly coordinator: SignedInViewer;
  readonly people: readonly Actor[];
  readonly width: number;
}

/** What both kinds of listing show while they are taken from draft to public. */
interface Listing {
  readonly id: string;
  readonly state: string;
  readonly version: number;
}

/** Brings every technology to publication, except those that wait for the coordinators. */
export async function loadTechnologies(loading: Loading): Promise<void> {
  const { quiet, announcing, coordinator } = loading;
  const waiting = new Set(readWaiting().technologies);
  const rows = await everyRow((cursor) => listTechnologies(quiet, coordinator, technologyRoutes.list.query.parse({ scope: 'all', sort: 'oldest', language: 'ja', limit, cursor })));
  const known = knownByTitle(rows);
  await inParallel(readTechnologies(), loading.width, async ({ code, organisation, stage, sources, ...draft }) => {
    const { viewer } = actorFor(loading, organisation);
    const facts = {
      ...draft.facts,
      trl: readinessOf[stage],
      jcmScopes: scopesOf(draft.facts?.sectors ?? []),
      countriesServed: countriesOf(draft.facts?.referenceSites ?? []),
    };
    const id = known(viewer.organisationId, draft.texts.ja?.title);
    let listing: Listing = id
      ? await readTechnology(quiet, viewer, id)
      : await createTechnology(quiet, viewer, technologyRoutes.create.body.parse({ ...draft, facts }), { sources, demonstration: true });
    const stays = waiting.has(code);
    if (listing.state === 'draft') listing = await submitTechnology(stays ? announcing : quiet, viewer, listing.id, { version: listing.version });
    if (listing.state === 'submitted' && !stays) await publishTechnology(quiet, coordinator, listing.id, { version: listing.version });
  });
}

/** Opens every need, except those that wait for the coordinators. Its contact is the demo official of the partner. */
export async function loadNeeds(loading: Loading): Promise<void> {
  const { quiet, announcing, coordinator } = loading;
  const waiting = new Set(readWaiting().needs);
  const validUntil = new Date(quiet.clock.now().getTime() + validDays * dayMs).toISOString().slice(0, 10);
  const rows = await everyRow((cursor) => listNeeds(quiet, coordinator, needRoutes.list.query.parse({ scope: 'all', sort: 'oldest', language: 'en', limit, cursor })));
  const known = knownByTitle(rows);
  await inParallel(readNeeds(), loading.width, async ({ code, organisation, sources, ...draft }) => {
    const { viewer, person } = actorFor(loading, organisation);
    const contact = { name: person.name, department: null, email: person.email, telephone: null };
    const id = known(viewer.organisationId, draft.texts.en?.title);
    let listing: Listing = id
      ? await readNeed(quiet, viewer, id)
      : await createNeed(quiet, viewer, needRoutes.create.body.parse({ ...draft, contact, validUntil }), { sources, demonstration: true });
    const stays = waiting.has(code);
    if (listing.state === 'draft') listing = await submitNeed(stays ? announcing : quiet, viewer, listing.id, { version: listing.version });
    if (listing.state === 'submitted' && !stays) await openNeed(quiet, coordinator, listing.id, { version: listing.version });
  });
}

interface TitledRow {
  readonly id: string;
  readonly title: string;
  readonly organisation: { readonly id: string };
}

/** Finds a listing that an interrupted load left behind: by its owner and its title. */
function knownByTitle(rows: readonly TitledRow[]): (organisationId: string, title: string | undefined) => string | undefined {
  const ids = new Map(rows.map(({ id, title, organisation }) => [JSON.stringify([organisation.id, title]), id]));
  return (organisationId, title) => ids.get(JSON.stringify([organisationId, title]));
}

/** The demo person who acts for a house. */
function actorFor({ people }: Loading, house: string): Actor {
  const actor = people.find(({ person }) => person.organisation === house);
  if (!actor) throw new Error(`Nobody of the demonstration acts for ${house}.`);
  return actor;
}
