import { historyRoutes, type RouteOutput } from '@team-osaka/contracts';
import type { Translator } from '@team-osaka/i18n';
import { Section, Skeleton, Timeline } from '@team-osaka/ui';
import { useRoute } from '../../shared/api.js';
import { useText } from '../../shared/language.js';
import { ProblemNotice } from '../../shared/problem.js';

/** What happened to a match, by whom and why; for the office. */
export function MatchHistory({ id }: { readonly id: string }) {
  const t = useText();
  const history = useRoute(historyRoutes.read, { params: { kind: 'match', id } });
  return (
    <Section title={t.text('match.history.title')}>
      {history.isPending && <Skeleton lines={2} />}
      {history.error && <ProblemNotice problem={history.error} onRetry={() => void history.refetch()} />}
      {history.data && (
        <Timeline
          entries={history.data.items.map((entry) => ({
            id: entry.id,
            at: entry.at,
            when: t.dateTime(entry.at),
            title: t.textOr(entry.event.replace('match.', 'match.event.'), entry.event, { state: entry.to ? t.textOr(`match.state.${entry.to}`, entry.to) : '' }),
            detail: (
              <>
                <span className="text-ink-soft">{actorOf(t, entry)}</span>
                {entry.reason && <span className="block">{entry.reason}</span>}
              </>
            ),
          }))}
        />
      )}
    </Section>
  );
}

/** The second yes introduces the parties; the entry of each yes names who said it. */
function actorOf(t: Translator, { event, actor }: RouteOutput<typeof historyRoutes.read>['items'][number]): string {
  return event === 'match.introduced' ? t.text('match.history.both_sides') : (actor ?? t.text('match.history.platform'));
}
