import { technologyRoutes, type TechnologyView } from '@team-osaka/contracts';
import { Notice, Skeleton, Tag } from '@team-osaka/ui';
import { useParams } from 'react-router';
import { useRoute } from '../../shared/api.js';
import { useText } from '../../shared/language.js';
import { Page } from '../../shared/page.js';
import { ProblemNotice } from '../../shared/problem.js';
import { useSession } from '../../shared/session.js';
import { CalendarLink } from '../../shared/calendar-link.js';
import { StateChip } from '../../shared/state-chip.js';
import { DecisionNote } from '../listing/decision-note.js';
import { DemonstrationNotice } from '../listing/demonstration-notice.js';
import { OrganisationLine } from '../listing/organisation-line.js';
import { SourcesSection } from '../listing/sources-section.js';
import { TextVersions, useTextVersion } from '../listing/text-versions.js';
import { Words } from '../listing/words.js';
import { TechnologyActions } from './technology-actions.js';
import { TechnologyFactSections } from './technology-fact-sections.js';

/** One technology, as far as the viewer may see it. */
export function Component() {
  const t = useText();
  const { id = '' } = useParams();
  const answer = useRoute(technologyRoutes.read, { params: { id } });
  const view = answer.data;
  const { language, words, select } = useTextVersion<TechnologyView['texts'][string]>(view);

  return (
    <Page
      title={words?.title ?? (view ? t.text('listing.untitled') : t.text('technology.one'))}
      titleLang={words && language !== t.language ? language : undefined}
      breadcrumbs={[{ label: t.text('technology.title'), href: '/technologies' }]}
      eyebrow={view && <Eyebrow view={view} />}
      description={view && <OrganisationLine organisation={view.organisation} />}
      actions={view && <TechnologyActions view={view} />}
    >
      {answer.isPending && <Skeleton lines={4} />}
      {answer.error && <ProblemNotice problem={answer.error} onRetry={answer.error.status === 404 ? undefined : () => void answer.refetch()} />}
      {view && (
        <>
          {view.state === 'changes_requested' && view.decision && <DecisionNote title={t.text('listing.changes_requested')} decision={view.decision} />}
          {view.state === 'stale_warning' && view.abilities.includes('renew') && <Notice kind="warning" title={t.text('technology.renew_soon', { date: view.validUntil ? t.date(view.validUntil) : '' })} />}
          {view.organisation.demonstration && view.sources.length > 0 && <DemonstrationNotice />}
          <TextVersions listing={view} language={language} onSelect={select} />
          <Words title={t.text('technology.field.summary')} listing={view} part="summary" language={language} />
          <Words title={t.text('technology.field.problem_solved')} listing={view} part="problemSolved" language={language} />
          <Words title={t.text('technology.field.description')} listing={view} part="description" language={language} />
          <TechnologyFactSections view={view} />
          <SourcesSection sources={view.sources} />
        </>
      )}
    </Page>
  );
}

function Eyebrow({ view }: { readonly view: TechnologyView }) {
  const t = useText();
  const { viewer, can } = useSession();
  const isInside = viewer !== null && (viewer.organisation.id === view.organisation.id || can('technology.review'));
  return (
    <>
      {isInside && <StateChip of="technology" state={view.state} />}
      {isInside && view.dueAt && <Tag>{t.text('ui.due', { date: t.date(view.dueAt) })}</Tag>}
      {isInside && <CalendarLink of="technologies" id={view.id} due={view.dueAt ?? view.validUntil} />}
      {view.sectors.map((sector) => (
        <Tag key={sector}>{t.textOr(`vocabulary.sector.${sector}`, sector)}</Tag>
      ))}
    </>
  );
}
