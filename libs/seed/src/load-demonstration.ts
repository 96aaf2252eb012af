import { applyForMembership, organisationIdByName, type Application } from '@team-osaka/application';
import { organisationRoutes } from '@team-osaka/contracts';
import { readWaiting } from './data.js';
import { loadHouses, loadOffice } from './houses.js';
import { inParallel } from './in-parallel.js';
import { loadNeeds, loadTechnologies, type Loading } from './load-listings.js';
import { loadCooperation, loadProjects } from './load-register.js';
import { loadPeople } from './people.js';

/** Transactions at a time: enough to keep the database busy while passwords are hashed. */
const width = 4;

export interface LoadOptions {
  /** The application that tells nobody (`announce: false`); it shares the database with the other. */
  readonly quiet: Application;
  /** The application as people use it: coordinators are told of what is left waiting for them. */
  readonly announcing: Application;
  /** Told of each step. */
  readonly say?: (step: string) => void;
}

/**
 * Loads the demonstration through the use cases people use. One that is complete is left as it is (what people did with it stays);
 * an interrupted one is completed. Answers whether there was anything to do.
 */
export async function loadDemonstration({ quiet, announcing, say = () => undefined }: LoadOptions): Promise<boolean> {
  const applications = readWaiting().applications.map((application) => organisationRoutes.apply.body.parse(application));
  const waiting = await inParallel(applications, width, async (application) => ({ application, id: await organisationIdByName(quiet, application.organisation) }));
  // They are made last of all, so they are there only where everything is.
  if (waiting.every(({ id }) => id !== null)) return false;

  say('office');
  const office = await loadOffice(quiet);
  say('organisations');
  const houses = await loadHouses(quiet, office, width);
  say('people');
  const people = await loadPeople(quiet, office, houses, width);
  const coordinator = people.find(({ person }) => person.role === 'coordinator')?.viewer;
  if (!coordinator) throw new Error('The demonstration names no coordinator.');
  const loading: Loading = { quiet, announcing, coordinator, people, width };
  say('cooperation');
  await loadCooperation(quiet, coordinator, width);
  say('projects');
  await loadProjects(quiet, coordinator, width);
  say('technologies');
  await loadTechnologies(loading);
  say('needs');
  await loadNeeds(loading);
  say('applications');
  for (const { application, id } of waiting) if (id === null) await applyForMembership(announcing, { role: 'public' }, application);
  return true;
}
