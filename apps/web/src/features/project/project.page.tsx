import { projectRoutes, type ProjectView } from '@team-osaka/contracts';
import type { Translator } from '@team-osaka/i18n';
import { DescriptionList, Notice, Section, Skeleton, Tag, type Fact } from '@team-osaka/ui';
import { useParams } from 'react-router';
import { useRoute } from '../../shared/api.js';
import { inReaderLanguage, languageOfText } from '../../shared/in-reader-language.js';
import { useText } from '../../shared/language.js';
import { Page } from '../../shared/page.js';
import { ProblemNotice } from '../../shared/problem.js';
import { SourceList } from '../../shared/source-list.js';

/** One project or study with its sources. */
export function Component() {
  const t = useText();
  const { id = '' } = useParams();
  const answer = useRoute(projectRoutes.read, { params: { id } });
  const project = answer.data;
  const title = project && inReaderLanguage(project.title, t.language);

  return (
    <Page
      title={title?.text ?? t.text('project.title')}
      titleLang={title?.lang}
      breadcrumbs={[{ label: t.text('project.title'), href: '/projects' }]}
      eyebrow={
        project && (
          <>
            <Tag>{t.textOf('project.type', project.recordType)}</Tag>
            {project.osakaLink && <Tag>{t.text('project.osaka')}</Tag>}
          </>
        )
      }
    >
      {answer.isPending && <Skeleton />}
      {answer.error?.status === 404 && <Notice kind="info" title={t.text('project.missing')} />}
      {answer.error && answer.error.status !== 404 && <ProblemNotice problem={answer.error} onRetry={() => void answer.refetch()} />}
      {project && (
        <>
          <Section title={t.text('project.facts')}>
            {!project.titleIsOfficial && title?.lang === 'en' && <p className="text-ink-soft">{t.text('project.title_rendered')}</p>}
            <DescriptionList facts={factsOf(t, project)} />
          </Section>
          <Section title={t.text('ui.sources')}>
            <SourceList sources={project.sources} />
          </Section>
        </>
      )}
    </Page>
  );
}

function factsOf(t: Translator, project: ProjectView): Fact[] {
  const company = inReaderLanguage(project.japaneseParticipant, t.language);
  const other = t.language === 'ja' ? ({ text: project.title.en, lang: 'en' } as const) : { text: project.title.ja, lang: 'ja' };
  const free = (term: string, value: string | null): Fact => ({ term, value, lang: value ? languageOfText(value) : undefined });
  return [
    ...(project.title.ja ? [{ term: t.text('project.other_title', { language: t.languageName(other.lang) }), value: other.text, lang: other.lang }] : []),
    { term: t.text('project.field.number'), value: project.officialNumber },
    { term: t.text('project.field.status'), value: <Status status={project.status} /> },
    { term: t.text('project.field.country'), value: t.country(project.country) },
    free(t.text('project.field.site'), project.site),
    { term: t.text('project.field.fiscal_year'), value: project.fiscalYear && t.text('project.fiscal_year', { year: String(project.fiscalYear) }) },
    { term: t.text('project.field.japanese_participant'), value: company?.text, lang: company?.lang },
    free(t.text('project.field.local_participant'), project.localParticipant),
    free(t.text('project.field.technology'), project.technology),
    free(t.text('project.field.size'), project.size),
    { term: t.text('project.field.sector'), value: t.textOr(`vocabulary.sector.${project.sector}`, project.sector) },
    { term: t.text('project.field.scope'), value: scopeText(t, project) },
    { term: t.text('project.field.reduction'), value: project.expectedReduction !== null && t.text('project.reduction', { value: t.number(project.expectedReduction) }) },
    { term: t.text('project.osaka'), value: project.osakaLink && <OsakaLink link={project.osakaLink} /> },
    free(t.text('project.field.note'), project.note),
  ];
}

/** The scope, with a word that it was assigned where the source does not print it. */
function scopeText(t: Translator, { jcmScope, jcmScopeBasis }: ProjectView): string | null {
  if (jcmScope === null) return null;
  const scope = t.textOr(`vocabulary.jcm_scope.${jcmScope}`, String(jcmScope));
  return jcmScopeBasis ? t.text('project.scope_assigned', { scope }) : scope;
}

/** Three states have words of ours; anything else stands as the register wrote it. */
function Status({ status }: { readonly status: string }) {
  const t = useText();
  const known = t.textOr(`project.status.${status}`, '');
  return known ? <>{known}</> : <span lang="en">{status}</span>;
}

function OsakaLink({ link }: { readonly link: NonNullable<ProjectView['osakaLink']> }) {
  const t = useText();
  return (
    <>
      <p>{t.textOr(`project.osaka_link.${link.kind}`, link.kind)}</p>
      {link.detail && (
        <p lang={languageOfText(link.detail)} className="text-ink-soft">
          {link.detail}
        </p>
      )}
    </>
  );
}
