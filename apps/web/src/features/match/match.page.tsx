import { matchRoutes, type MatchView } from '@team-osaka/contracts';
import { matchMachine, type MatchSide } from '@team-osaka/domain';
import { Notice, Section, Skeleton, Tag } from '@team-osaka/ui';
import { useParams } from 'react-router';
import { useRoute } from '../../shared/api.js';
import { useText } from '../../shared/language.js';
import { Page } from '../../shared/page.js';
import { ProblemNotice } from '../../shared/problem.js';
import { SignedIn } from '../../shared/session.js';
import { StateChip } from '../../shared/state-chip.js';
import { Appointment } from './appointment.js';
import { BothTexts } from './both-texts.js';
import { Consortium } from './consortium.js';
import { ConsentList } from './consent-list.js';
import { ContactCards } from './contact-cards.js';
import { DecisionNotice } from './decision-notice.js';
import { Explanation } from './explanation.js';
import { MatchHistory } from './match-history.js';
import { NextStep } from './next-step.js';
import { PartyCard } from './party-card.js';
import { StageList } from './stage-list.js';

/** One match: both sides, what happens next, why they were put together. */
export function Component() {
  const t = useText();
  return <SignedIn permission="match.read" title={t.text('match.one')}>{() => <MatchLoader />}</SignedIn>;
}

function MatchLoader() {
  const t = useText();
  const { id = '' } = useParams();
  const match = useRoute(matchRoutes.read, { params: { id } });
  if (match.data) return <MatchPage match={match.data} />;
  return (
    <Page title={t.text('match.one')} breadcrumbs={[{ label: t.text('shell.nav.matches'), href: '/matches' }]}>
      {match.error ? <ProblemNotice problem={match.error} onRetry={() => void match.refetch()} /> : <Skeleton lines={4} />}
    </Page>
  );
}

function MatchPage({ match }: { readonly match: MatchView }) {
  const t = useText();
  // A party knows its own side; the page is named after the other one.
  const named: MatchSide = match.side === 'need' ? 'technology' : 'need';
  const sides: readonly MatchSide[] = ['need', 'technology'];
  const isOffice = match.side === null;
  return (
    <Page
      title={match[named].title}
      titleLang={match[named].language}
      breadcrumbs={[{ label: t.text('shell.nav.matches'), href: '/matches' }]}
      eyebrow={
        <>
          <StateChip of="match" state={match.state} />
          <Tag>{t.textOf('match.origin', match.origin)}</Tag>
          {isOffice && <Tag>{t.text('match.public_as', { label: t.textOr(`match.public.${matchMachine.states[match.state].publicLabel}`, match.state) })}</Tag>}
        </>
      }
      description={t.text('match.lead', { technologyOwner: match.technology.organisation.name, needOwner: match.need.organisation.name })}
    >
      <NextStep match={match} />
      <DecisionNotice match={match} />
      {match.contacts && match.contacts.length > 0 && <ContactCards contacts={match.contacts} own={match.side} />}
      <Appointment match={match} />
      <Section title={t.text('match.sides.title')}>
        <div className="grid gap-4 md:grid-cols-2">
          {sides.map((side) => (
            <PartyCard key={side} match={match} side={side} />
          ))}
        </div>
        {match.message && (
          <Notice kind="info" title={t.text(match.origin === 'interest' ? 'match.message.company' : 'match.message.city')}>
            <p className="whitespace-pre-line">{match.message}</p>
          </Notice>
        )}
      </Section>
      {match.state !== 'closed' && match.state !== 'rejected' && (
        <Section title={t.text('match.stages.title')}>
          <StageList state={match.state} />
        </Section>
      )}
      {match.explanation && (
        <Section title={t.text('match.why.title')}>
          {match.explanation.evidence.length > 0 && <BothTexts match={match} />}
          <Explanation match={match} explanation={match.explanation} />
        </Section>
      )}
      {match.consortium && (
        <Section title={t.text('answer.consortium.title')}>
          <Consortium consortium={match.consortium} matchId={match.id} />
        </Section>
      )}
      {isOffice && match.consents && match.consents.length > 0 && (
        <Section title={t.text('match.consents.title')}>
          <ConsentList match={match} />
        </Section>
      )}
      {isOffice && <MatchHistory id={match.id} />}
    </Page>
  );
}
