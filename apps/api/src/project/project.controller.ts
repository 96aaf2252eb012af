import { Controller, Inject } from '@nestjs/common';
import { listProjects, readProject, recordProject, type Application } from '@team-osaka/application';
import { projectRoutes, type ProjectView, type RouteInput, type RouteOutput } from '@team-osaka/contracts';
import type { Viewer } from '@team-osaka/domain';
import { CurrentViewer, Handle, Input } from '../http/handle.js';
import { APPLICATION } from '../http/tokens.js';

/** The register of JCM projects and studies: public to read, recorded by the office. */
@Controller()
export class ProjectController {
  constructor(@Inject(APPLICATION) private readonly app: Application) {}

  /** Projects by filters, words and order. */
  @Handle(projectRoutes.list)
  list(@CurrentViewer() viewer: Viewer, @Input() { query }: RouteInput<typeof projectRoutes.list>): Promise<RouteOutput<typeof projectRoutes.list>> {
    return listProjects(this.app, viewer, query);
  }

  /** One project with its sources. */
  @Handle(projectRoutes.read)
  read(@CurrentViewer() viewer: Viewer, @Input() { params }: RouteInput<typeof projectRoutes.read>): Promise<ProjectView> {
    return readProject(this.app, viewer, params.id);
  }

  /** Records a project; refused as `project.duplicate` where the code is taken. */
  @Handle(projectRoutes.record)
  record(@CurrentViewer() viewer: Viewer, @Input() { body }: RouteInput<typeof projectRoutes.record>): Promise<ProjectView> {
    return recordProject(this.app, viewer, body);
  }
}
