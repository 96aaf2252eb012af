import { needAnswerRoutes, type NeedAnswerView } from '@team-osaka/contracts';
import { Button, LinkButton, Notice, Section, Skeleton, useToast } from '@team-osaka/ui';
import { useAction, useRoute } from '../../shared/api.js';
import { useText } from '../../shared/language.js';
import { ProblemNotice } from '../../shared/problem.js';
import { useSession } from '../../shared/session.js';
import { Consortium } from './consortium.js';
import { NearOfferList } from './near-offer-list.js';

/** What the network has for an open need, for its own city and the office: that something is looked at, or that there is nothing yet. */
export function NeedAnswer({ needId }: { readonly needId: string }) {
  const t = useText();
  const answer = useRoute(needAnswerRoutes.read, { params: { id: needId } });
  return (
    <Section title={t.text('answer.title')}>
      {answer.isPending && <Skeleton lines={2} />}
      {answer.error && <ProblemNotice problem={answer.error} onRetry={() => void answer.refetch()} />}
      {answer.data && <Answer needId={needId} answer={answer.data} />}
    </Section>
  );
}

function Answer({ needId, answer }: { readonly needId: string; readonly answer: NeedAnswerView }) {
  const t = useText();
  return (
    <>
      <Standing needId={needId} answer={answer} />
      {answer.consortium && (
        <Section level={3} title={t.text('answer.consortium.title')}>
          <Consortium consortium={answer.consortium} level={4}>
            {answer.abilities.includes('propose_consortium') && <Propose needId={needId} technologyIds={answer.consortium.members.map(({ technology }) => technology.id)} />}
          </Consortium>
        </Section>
      )}
      {answer.computedAt && answer.standing === 'nothing' && <p className="text-dns-14N-130 text-ink-soft">{t.text('answer.computed', { date: t.dateTime(answer.computedAt) })}</p>}
    </>
  );
}

function Standing({ needId, answer }: { readonly needId: string; readonly answer: NeedAnswerView }) {
  const t = useText();
  const { can } = useSession();
  const isOffice = can('match.decide');
  switch (answer.standing) {
    case 'pending':
      return <p className="max-w-prose">{t.text('answer.pending')}</p>;
    case 'found':
      return isOffice ? (
        <div className="flex flex-wrap items-center gap-4">
          <p>{t.text('answer.found.office')}</p>
          <LinkButton size="small" variant="secondary" href={`/matches?need=${needId}`}>
            {t.text('listing.to_matches')}
          </LinkButton>
        </div>
      ) : (
        <p className="max-w-prose">{t.text('answer.found.city')}</p>
      );
    case 'nothing':
      return (
        <>
          <Notice kind="info" title={t.text('answer.nothing.title')}>
            {t.text(isOffice ? 'answer.nothing.office' : 'answer.nothing.city')}
          </Notice>
          <Section level={3} title={t.text('answer.nearest.title')}>
            <p className="max-w-prose text-ink-soft">{t.text(answer.nearest.length > 0 ? 'answer.nearest.lead' : 'answer.nearest.none')}</p>
            {answer.nearest.length > 0 && <NearOfferList offers={answer.nearest} />}
          </Section>
        </>
      );
  }
}

function Propose({ needId, technologyIds }: { readonly needId: string; readonly technologyIds: readonly string[] }) {
  const t = useText();
  const toast = useToast();
  const propose = useAction(needAnswerRoutes.propose);
  return (
    <div className="flex flex-col items-start gap-2">
      {propose.error && <ProblemNotice problem={propose.error} />}
      <p className="max-w-prose text-ink-soft">{t.text('answer.consortium.propose_hint')}</p>
      <Button
        busy={propose.isPending}
        onPress={() => propose.mutate({ params: { id: needId }, body: { technologyIds: [...technologyIds] } }, { onSuccess: () => toast({ text: t.text('answer.consortium.done') }) })}
      >
        {t.text('answer.consortium.propose')}
      </Button>
    </div>
  );
}
