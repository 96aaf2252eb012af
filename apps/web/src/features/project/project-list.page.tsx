import { projectRoutes, type ProjectView } from '@team-osaka/contracts';
import { DataTable, EmptyState, Link, ShowMore, Skeleton, Tag, type Column } from '@team-osaka/ui';
import type { Translator } from '@team-osaka/i18n';
import { inReaderLanguage } from '../../shared/in-reader-language.js';
import { useText } from '../../shared/language.js';
import { Page } from '../../shared/page.js';
import { ProblemNotice } from '../../shared/problem.js';
import { useUrlList } from '../../shared/url-state.js';
import { ProjectFilters, useProjectFilters } from './project-filters.js';

/** JCM projects and studies by filters, words and order. */
export function Component() {
  const t = useText();
  const filters = useProjectFilters();
  const list = useUrlList(projectRoutes.list, { query: filters.query });
  return (
    <Page title={t.text('project.title')} description={t.text('project.lead')}>
      <ProjectFilters filters={filters} />
      {list.problem && <ProblemNotice problem={list.problem} onRetry={list.retry} />}
      {list.isPending && <Skeleton />}
      {!list.isPending && !list.problem && list.items.length === 0 && (
        <EmptyState icon="search" title={t.text('project.empty')}>
          {t.text('project.empty.hint')}
        </EmptyState>
      )}
      {list.items.length > 0 && (
        <div>
          <DataTable caption={t.text('project.title')} columns={columnsOf(t)} rows={list.items} rowKey={(project) => project.id} />
          <ShowMore hasMore={list.hasMore} isLoading={list.isLoadingMore} onMore={list.loadMore} status={t.text('ui.shown', { count: list.items.length })} />
        </div>
      )}
    </Page>
  );
}

function columnsOf(t: Translator): Column<ProjectView>[] {
  return [
    { id: 'title', header: t.text('project.field.title'), isTitle: true, cell: (project) => <ProjectTitle project={project} /> },
    { id: 'country', header: t.text('project.field.country'), cell: (project) => t.country(project.country) },
    { id: 'type', header: t.text('project.field.type'), cell: (project) => t.textOf('project.type', project.recordType) },
    { id: 'year', header: t.text('project.filter.fiscal_year'), cell: (project) => (project.fiscalYear === null ? t.text('ui.not_stated') : t.text('project.fiscal_year', { year: String(project.fiscalYear) })) },
    {
      id: 'reduction', header: t.text('project.field.reduction'), align: 'end',
      cell: (project) => (project.expectedReduction === null ? t.text('ui.not_stated') : t.text('project.reduction', { value: t.number(project.expectedReduction) })),
    },
  ];
}

function ProjectTitle({ project }: { readonly project: ProjectView }) {
  const t = useText();
  const title = inReaderLanguage(project.title, t.language);
  const company = inReaderLanguage(project.japaneseParticipant, t.language);
  return (
    <div className="flex flex-col gap-1">
      <Link href={`/projects/${project.id}`} lang={title?.lang} className="self-start font-bold">
        {title?.text}
      </Link>
      {company && (
        <span lang={company.lang} className="text-ink-soft">
          {company.text}
        </span>
      )}
      {project.osakaLink && (
        <span>
          <Tag>{t.text('project.osaka')}</Tag>
        </span>
      )}
    </div>
  );
}
