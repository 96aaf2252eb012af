import { needRoutes, type NeedView } from '@team-osaka/contracts';
import { publicNeedStates } from '@team-osaka/domain';
import { Skeleton, Tag } from '@team-osaka/ui';
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
import { NeedAnswer } from '../match/need-answer.js';
import { NeedActions } from './need-actions.js';
import { NeedFactSections } from './need-fact-sections.js';

/** States whose last decision carries a reason that those concerned should read. */
const reasonedStates: readonly string[] = ['changes_requested', 'unmatched', 'withdrawn'];

/** One need, as far as the viewer may see it. */
export function Component() {
  const t = useText();
  const { id = '' } = useParams();
  const { viewer, can } = useSession();
  const answer = useRoute(needRoutes.read, { params: { id } });
  const view = answer.data;
  const { language, words, select } = useTextVersion<NeedView['texts'][string]>(view);
  const isAnswered = view !== undefined && publicNeedStates.some((state) => state === view.state) && can('match.answer') && (can('need.review') || viewer?.organisation.id === view.organisation.id);
  const reasoned = view && reasonedStates.includes(view.state) ? view.decision : null;

  return (
    <Page
      title={words?.title ?? (view ? t.text('listing.untitled') : t.text('need.one'))}
      titleLang={words && language !== t.language ? language : undefined}
      breadcrumbs={[{ label: t.text('need.title'), href: '/needs' }]}
      eyebrow={view && <Eyebrow view={view} />}
      description={view && <OrganisationLine organisation={view.organisation} />}
      actions={view && <NeedActions view={view} />}
    >
      {answer.isPending && <Skeleton lines={4} />}
      {answer.error && <ProblemNotice problem={answer.error} onRetry={answer.error.status === 404 ? undefined : () => void answer.refetch()} />}
      {view && (
        <>
          {reasoned && (
            <DecisionNote title={view.state === 'changes_requested' ? t.text('listing.changes_requested') : t.textOf('need.state', view.state)} decision={reasoned} nextStep={view.nextStep} />
          )}
          {view.organisation.demonstration && view.sources.length > 0 && <DemonstrationNotice />}
          {isAnswered && <NeedAnswer needId={view.id} />}
          <TextVersions listing={view} language={language} onSelect={select} />
          <Words title={t.text('need.field.problem')} listing={view} part="problem" language={language} />
          <Words title={t.text('need.field.outcome')} listing={view} part="outcome" language={language} />
          <NeedFactSections view={view} />
          <SourcesSection sources={view.sources} />
        </>
      )}
    </Page>
  );
}

function Eyebrow({ view }: { readonly view: NeedView }) {
  const t = useText();
  const { viewer, can } = useSession();
  const isInside = viewer !== null && (viewer.organisation.id === view.organisation.id || can('need.review'));
  return (
    <>
      {isInside && <StateChip of="need" state={view.state} />}
      {isInside && view.dueAt && <Tag>{t.text('ui.due', { date: t.date(view.dueAt) })}</Tag>}
      {isInside && <CalendarLink of="needs" id={view.id} due={view.dueAt ?? view.validUntil} />}
      {view.sectors.map((sector) => (
        <Tag key={sector}>{t.textOr(`vocabulary.sector.${sector}`, sector)}</Tag>
      ))}
    </>
  );
}
