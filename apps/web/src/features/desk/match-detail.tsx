import { matchRoutes, type MatchView } from '@team-osaka/contracts';
import { Notice, Section, Skeleton } from '@team-osaka/ui';
import { useRoute } from '../../shared/api.js';
import { useText } from '../../shared/language.js';
import { ProblemNotice } from '../../shared/problem.js';
import { BothTexts } from '../match/both-texts.js';
import { ConsentList } from '../match/consent-list.js';
import { Explanation } from '../match/explanation.js';
import { PartyCard } from '../match/party-card.js';

/** A match at the desk: both texts with what met marked, and the engine's reasons. */
export function MatchDetail({ id }: { readonly id: string }) {
  const match = useRoute(matchRoutes.read, { params: { id } });
  if (match.error) return <ProblemNotice problem={match.error} onRetry={() => void match.refetch()} />;
  if (!match.data) return <Skeleton />;
  return <MatchFacts match={match.data} />;
}

function MatchFacts({ match }: { readonly match: MatchView }) {
  const t = useText();
  return (
    <div className="flex flex-col gap-6">
      <p>{t.text('match.lead', { technologyOwner: match.technology.organisation.name, needOwner: match.need.organisation.name })}</p>
      {match.message && (
        <Notice kind="info" title={t.text(match.origin === 'interest' ? 'match.message.company' : 'match.message.city')}>
          <p className="whitespace-pre-line">{match.message}</p>
        </Notice>
      )}
      {match.consents && match.consents.length > 0 && <ConsentList match={match} />}
      <BothTexts
        match={match}
        standIn={
          <div className="grid gap-4 xl:grid-cols-2">
            <PartyCard match={match} side="need" />
            <PartyCard match={match} side="technology" />
          </div>
        }
      />
      {match.explanation && (
        <Section title={t.text('match.why.title')} level={3}>
          <Explanation match={match} explanation={match.explanation} level={4} />
        </Section>
      )}
    </div>
  );
}
