import { historyRoutes } from '@team-osaka/contracts';
import { Section, Skeleton, Timeline } from '@team-osaka/ui';
import { useRoute } from '../../shared/api.js';
import { useText } from '../../shared/language.js';
import { ProblemNotice } from '../../shared/problem.js';

/** What happened to an organisation, by whom and why; for the office. */
export function OrganisationHistory({ id }: { readonly id: string }) {
  const t = useText();
  const history = useRoute(historyRoutes.read, { params: { kind: 'organisation', id } });
  return (
    <Section title={t.text('organisation.history')}>
      {history.isPending && <Skeleton lines={2} />}
      {history.error && <ProblemNotice problem={history.error} onRetry={() => void history.refetch()} />}
      {history.data && (
        <Timeline
          entries={history.data.items.map(({ id: entry, at, event, actor, role, reason }) => ({
            id: entry,
            at,
            when: t.dateTime(at),
            title: t.textOr(event.replace('organisation.', 'organisation.event.'), event),
            detail: (
              <>
                <span className="text-ink-soft">{actor ?? t.text(role === 'public' ? 'organisation.history.visitor' : 'organisation.history.no_person')}</span>
                {reason && <span className="block">{reason}</span>}
              </>
            ),
          }))}
        />
      )}
    </Section>
  );
}
