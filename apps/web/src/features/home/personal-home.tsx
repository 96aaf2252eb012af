import { homeRoutes, type Me } from '@team-osaka/contracts';
import { Section, Skeleton } from '@team-osaka/ui';
import { useRoute } from '../../shared/api.js';
import { useText } from '../../shared/language.js';
import { Page } from '../../shared/page.js';
import { ProblemNotice } from '../../shared/problem.js';
import { FigureList } from './figure-list.js';
import { Shortcuts } from './shortcuts.js';
import { WaitingList } from './waiting-list.js';

/** The first page of a signed-in person: what waits, then how things stand. */
export function PersonalHome({ viewer }: { readonly viewer: Me }) {
  const t = useText();
  const home = useRoute(homeRoutes.read, {});
  const isObserver = viewer.role === 'observer';
  return (
    <Page
      title={t.text('home.greeting', { name: viewer.name })}
      description={`${viewer.organisation.name} · ${t.textOf('vocabulary.role', viewer.role)}`}
      actions={<Shortcuts role={viewer.role} />}
    >
      {home.error && <ProblemNotice problem={home.error} onRetry={() => void home.refetch()} />}
      {home.isPending && <Skeleton />}
      {home.data && (
        <>
          {!isObserver && (
            <Section title={t.text('home.waiting.title')}>
              <WaitingList waiting={home.data.waiting} role={viewer.role} />
            </Section>
          )}
          {home.data.figures.length > 0 && (
            <Section title={t.text(isObserver || viewer.role === 'coordinator' || viewer.role === 'administrator' ? 'home.figures.network' : 'home.figures.own')}>
              <FigureList figures={home.data.figures} role={viewer.role} />
            </Section>
          )}
        </>
      )}
    </Page>
  );
}
