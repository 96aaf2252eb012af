import { needRoutes, type NeedView } from '@team-osaka/contracts';
import { startSystem, type System, type SystemOptions } from '../harness/index.js';
import type { Client } from './client.js';
import { signInAs } from './demonstration.js';
import type { NewNeed } from './need-draft.js';

/** The demonstration, and the two who speak about needs. */
export interface DemonstrationDesk {
  readonly system: System;
  /** Of Ho Chi Minh City. */
  readonly official: Client;
  readonly coordinator: Client;
}

/** Starts the system with the demonstration; whoever calls it stops it. */
export async function startDemonstrationDesk(backend: SystemOptions['backend'] = 'postgres'): Promise<DemonstrationDesk> {
  const system = await startSystem({ backend, contents: 'demonstration' });
  return { system, official: await signInAs(system.apiUrl, 'official', 'vi'), coordinator: await signInAs(system.apiUrl, 'coordinator') };
}

/** Has the official post a need and the coordinator open it; returns it open. */
export async function openNeed({ official, coordinator }: DemonstrationDesk, body: NewNeed): Promise<NeedView> {
  return coordinator.act(needRoutes.open, await official.act(needRoutes.submit, await official.call(needRoutes.create, { body })));
}
