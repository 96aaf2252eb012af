import type { projectRoutes, ProjectView, RouteInput, RouteOutput } from '@team-osaka/contracts';
import { DomainError, type Viewer } from '@team-osaka/domain';
import { queryTokens } from '@team-osaka/matching';
import { ProjectEntity } from '@team-osaka/persistence';
import type { SelectQueryBuilder } from 'typeorm';
import type { Application } from '../application.js';
import { decodeCursor, pageFrom, type Cursor } from '../keyset.js';
import { presentProject } from './project.presenter.js';

type ProjectQuery = RouteInput<typeof projectRoutes.list>['query'];

/** Sort keys are never null, so that one comparison of (key, id) pages through all rows; what is unknown comes last. */
const orders = {
  newest: { key: 'coalesce(project.fiscal_year, 0)', direction: 'DESC', of: (row: ProjectEntity) => row.fiscalYear ?? 0 },
  reduction: { key: 'coalesce(project.expected_reduction, -1)', direction: 'DESC', of: (row: ProjectEntity) => row.expectedReduction ?? -1 },
  title: { key: `(project.title->>'en')`, direction: 'ASC', of: (row: ProjectEntity) => row.title.en },
} as const;

/** JCM projects and studies by filters, words and order; unknown years and reductions come last. */
export async function listProjects(app: Application, _viewer: Viewer, query: ProjectQuery): Promise<RouteOutput<typeof projectRoutes.list>> {
  const order = orders[query.sort];
  const found = app.dataSource.createQueryBuilder(ProjectEntity, 'project');
  filter(found, query);
  after(found, query, decodeCursor(query.cursor));
  const rows = await found.addSelect(order.key, 'sort_key').orderBy('sort_key', order.direction).addOrderBy('project.id', order.direction).limit(query.limit + 1).getMany();
  const page = pageFrom(rows, query.limit, (row) => [order.of(row), row.id]);
  return { items: page.items.map(presentProject), next: page.next };
}

/** One project. Error: `project.not_found`. */
export async function readProject(app: Application, _viewer: Viewer, id: string): Promise<ProjectView> {
  const project = await app.dataSource.manager.findOneBy(ProjectEntity, { id });
  if (!project) throw new DomainError('project.not_found');
  return presentProject(project);
}

function filter(found: SelectQueryBuilder<ProjectEntity>, query: ProjectQuery): void {
  const words = query.q ? queryTokens(query.q) : [];
  if (words.length > 0) found.andWhere('project.searchTokens @> :words', { words });
  if (query.country) found.andWhere('project.country = :country', { country: query.country });
  if (query.recordType) found.andWhere('project.recordType = any(:recordTypes)', { recordTypes: query.recordType });
  if (query.sector) found.andWhere('project.sector = any(:sectors)', { sectors: query.sector });
  if (query.jcmScope) found.andWhere('project.jcmScope = :jcmScope', { jcmScope: query.jcmScope });
  if (query.fiscalYear) found.andWhere('project.fiscalYear = :fiscalYear', { fiscalYear: query.fiscalYear });
  if (query.osaka !== undefined) found.andWhere(`project.osakaLink is ${query.osaka ? 'not ' : ''}null`);
}

const isYear = (key: unknown): boolean => Number.isInteger(key) && Number(key) >= 0 && Number(key) <= 9999;

function after(found: SelectQueryBuilder<ProjectEntity>, { sort }: ProjectQuery, cursor: Cursor | undefined): void {
  if (!cursor) return;
  const { key, direction } = orders[sort];
  const [lastKey, lastId] = cursor;
  // A cursor of another order has a key of another kind.
  const fits = sort === 'title' ? typeof lastKey === 'string' : sort === 'newest' ? isYear(lastKey) : typeof lastKey === 'number';
  if (!fits) throw new DomainError('request.cursor_invalid', { fields: [{ pointer: '/query/cursor', code: 'custom' }] });
  found.andWhere(`(${key}, project.id) ${direction === 'DESC' ? '<' : '>'} (:lastKey, :lastId)`, { lastKey, lastId });
}
