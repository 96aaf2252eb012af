import { organisationRoutes, type OrganisationView } from '@team-osaka/contracts';
import { Link, LinkButton, Notice, Skeleton, Tag } from '@team-osaka/ui';
import { useParams } from 'react-router';
import { useRoute } from '../../shared/api.js';
import { DueText } from '../../shared/due-text.js';
import { useText } from '../../shared/language.js';
import { Page } from '../../shared/page.js';
import { ProblemNotice } from '../../shared/problem.js';
import { useSession } from '../../shared/session.js';
import { InvitationsSection } from './invitations-section.js';
import { MembershipMark } from './membership-mark.js';
import { MembershipSection } from './membership-section.js';
import { OrganisationFactList } from './organisation-fact-list.js';
import { OrganisationHistory } from './organisation-history.js';
import { OrganisationListings } from './organisation-listings.js';
import { textFor } from './organisation-text.js';
import { PeopleSection } from './people-section.js';

/** One organisation; its own people and the office also see and keep what is inside. */
export function Component() {
  const t = useText();
  const { id = '' } = useParams();
  const answer = useRoute(organisationRoutes.read, { params: { id } });
  const view = answer.data;
  const name = view && textFor(view.names, t.language);
  return (
    <Page
      title={name?.text ?? t.text('organisation.one')}
      titleLang={name?.lang}
      breadcrumbs={[{ label: t.text('organisation.list.title'), href: '/organisations' }]}
      eyebrow={view && <Eyebrow view={view} />}
      actions={view?.abilities.includes('change') && <LinkButton href={`/organisations/${id}/edit`} variant="secondary" icon="pencil">{t.text('organisation.edit.button')}</LinkButton>}
    >
      {answer.isPending && <Skeleton lines={4} />}
      {answer.error && <ProblemNotice problem={answer.error} onRetry={answer.error.status === 404 ? undefined : () => void answer.refetch()} />}
      {view && <Sections view={view} />}
    </Page>
  );
}

function Eyebrow({ view }: { readonly view: OrganisationView }) {
  const t = useText();
  const { viewer, can } = useSession();
  const isInside = viewer?.organisation.id === view.id || can('membership.decide');
  return (
    <>
      <Tag>{t.textOf('vocabulary.organisation_kind', view.kind)}</Tag>
      <MembershipMark organisation={view} isInside={isInside} />
      <DueText dueAt={view.dueAt} />
    </>
  );
}

function Sections({ view }: { readonly view: OrganisationView }) {
  const t = useText();
  const { viewer, can } = useSession();
  const isOffice = can('membership.decide');
  const isOwn = viewer?.organisation.id === view.id;
  return (
    <>
      {view.demonstration && (
        <Notice kind="info" title={t.text('organisation.demonstration.title')}>
          {t.text('organisation.demonstration.body')}
        </Notice>
      )}
      {isOffice && <MembershipSection view={view} />}
      <OrganisationFactList view={view} />
      <OrganisationListings view={view} />
      {(isOffice || isOwn) && <PeopleSection organisation={view} />}
      {view.abilities.includes('change') && <InvitationsSection organisation={view} />}
      {(isOffice || (isOwn && viewer?.organisationAdministrator)) && can('webhook.manage') && (
        <p>
          <Link href={`/organisations/${view.id}/webhooks`}>{t.text('webhook.title')}</Link>
        </p>
      )}
      {isOwn && !isOffice && <MembershipSection view={view} />}
      {can('history.read') && <OrganisationHistory id={view.id} />}
    </>
  );
}
