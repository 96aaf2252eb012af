import type { projectRoutes, ProjectView, RouteInput } from '@team-osaka/contracts';
import type { Viewer } from '@team-osaka/domain';
import { searchTokens } from '@team-osaka/matching';
import { newId, ProjectEntity } from '@team-osaka/persistence';
import type { Application } from '../application.js';
import { insertOnce } from './insert-once.js';
import { presentProject } from './project.presenter.js';

type ProjectFacts = RouteInput<typeof projectRoutes.record>['body'];

/** Words by which a project is found: titles, participants, technology, site. */
function wordsOf({ title, japaneseParticipant, ...facts }: ProjectFacts): string[] {
  const words = [title.en, title.ja, japaneseParticipant.en, japaneseParticipant.ja, facts.localParticipant, facts.technology, facts.site, facts.officialNumber];
  return searchTokens(words.filter((word) => word !== null).join('\n'));
}

/** The office records a project or study from a public register. Error: `project.duplicate` where the code is taken. */
export async function recordProject(app: Application, viewer: Viewer, facts: ProjectFacts): Promise<ProjectView> {
  return app.transaction(viewer, async (unit) => {
    const id = newId();
    await insertOnce(unit.manager, ProjectEntity, { ...facts, id, searchTokens: wordsOf(facts), createdAt: unit.now, updatedAt: unit.now }, 'project.duplicate');
    await unit.record({ event: 'project.recorded', payload: { id }, subject: { kind: 'project', id } });
    return presentProject({ ...facts, id });
  });
}
