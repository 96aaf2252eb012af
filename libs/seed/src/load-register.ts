import { listActivities, listMemoranda, listPartners, listProjects, recordActivity, recordMemorandum, recordPartner, recordProject, type Application } from '@team-osaka/application';
import { cooperationRoutes, projectRoutes } from '@team-osaka/contracts';
import type { Viewer } from '@team-osaka/domain';
import { readActivities, readMemoranda, readPartners, readProjects } from './data.js';
import { everyRow, inParallel } from './in-parallel.js';

const limit = 100;

/** Records what is missing of the city's register: partners, then their memoranda, then activities. Width: transactions at a time. */
export async function loadCooperation(app: Application, viewer: Viewer, width: number): Promise<void> {
  const partners = idsByCode(await everyRow((cursor) => listPartners(app, viewer, { limit, cursor })));
  await inParallel(missing(readPartners(), partners), width, async (facts) => {
    partners.set(facts.code, (await recordPartner(app, viewer, cooperationRoutes.recordPartner.body.parse(facts))).id);
  });

  const memoranda = idsByCode(await everyRow((cursor) => listMemoranda(app, viewer, { limit, cursor })));
  await inParallel(missing(readMemoranda(), memoranda), width, async ({ partner, ...facts }) => {
    const body = cooperationRoutes.recordMemorandum.body.parse({ ...facts, partnerId: partners.get(partner) });
    memoranda.set(facts.code, (await recordMemorandum(app, viewer, body)).id);
  });

  const activities = idsByCode(await everyRow((cursor) => listActivities(app, viewer, { sort: 'oldest', limit, cursor })));
  await inParallel(missing(readActivities(), activities), width, async ({ partner, memorandum, relatedPartners, ...facts }) => {
    const body = cooperationRoutes.recordActivity.body.parse({
      ...facts,
      partnerId: partners.get(partner),
      memorandumId: memorandum === null ? null : memoranda.get(memorandum),
      relatedPartnerIds: relatedPartners.map((code) => partners.get(code)),
    });
    await recordActivity(app, viewer, body);
  });
}

/** Records what is missing of the JCM projects and studies. */
export async function loadProjects(app: Application, viewer: Viewer, width: number): Promise<void> {
  const known = idsByCode(await everyRow((cursor) => listProjects(app, viewer, { sort: 'title', limit, cursor })));
  await inParallel(missing(readProjects(), known), width, (facts) => recordProject(app, viewer, projectRoutes.record.body.parse(facts)));
}

interface Coded {
  readonly code: string;
}

const idsByCode = (rows: readonly (Coded & { readonly id: string })[]): Map<string, string> => new Map(rows.map(({ code, id }) => [code, id]));
const missing = <Facts extends Coded>(facts: readonly Facts[], known: ReadonlyMap<string, string>): Facts[] => facts.filter(({ code }) => !known.has(code));
