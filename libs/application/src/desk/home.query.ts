import type { homeRoutes, RouteOutput } from '@team-osaka/contracts';
import type { SignedInViewer, Viewer } from '@team-osaka/domain';
import type { Application } from '../application.js';
import { readingLanguage } from '../reading-language.js';
import { listDesk } from './desk.query.js';
import { memberFigures, networkFigures, officeFigures, officialFigures, waitingHandovers, waitingMatches, waitingNeeds, waitingTechnologies, type WaitingSqlRow } from './home-sql.js';

type Home = RouteOutput<typeof homeRoutes.read>;

/** So much of what waits fits on a first page; the lists hold the rest. */
const shown = 20;

/** What waits for the viewer, next due first, and how own things fare. Errors: none; visitors get an empty page. */
export async function readHome(app: Application, viewer: Viewer): Promise<Home> {
  switch (viewer.role) {
    case 'member':
      return { waiting: await waitingFor(app, viewer, [waitingTechnologies, waitingMatches('technology')]), figures: await figures(app, memberFigures, viewer.organisationId) };
    case 'official':
      return { waiting: await waitingFor(app, viewer, [waitingNeeds, waitingMatches('need')]), figures: await figures(app, officialFigures, viewer.organisationId) };
    case 'coordinator':
    case 'administrator':
      return { waiting: await topOfDesk(app, viewer), figures: await figures(app, officeFigures) };
    case 'observer':
      return { waiting: [], figures: await figures(app, networkFigures) };
    case 'public':
      return { waiting: [], figures: [] };
  }
}

/** Runs the parts, which read `$1` the language and may read `$2` the organisation and `$3` the present time. */
async function waitingFor(app: Application, viewer: SignedInViewer, parts: readonly string[]): Promise<Home['waiting']> {
  const now = app.clock.now();
  const rows = await app.dataSource.query<WaitingSqlRow[]>(
    `select * from (${parts.join(' union all ')}) w where $2::uuid is not null and $3::timestamptz is not null order by w.due_at asc nulls last, w.id limit ${shown}`,
    [readingLanguage(viewer), viewer.organisationId, now],
  );
  return rows.map(({ due_at: dueAt, title, ...row }) => ({ ...row, title: title ?? '', dueAt: dueAt?.toISOString() ?? null, overdue: dueAt !== null && dueAt < now }));
}

/** The most urgent of the desk, each with the decision that comes next by the machine's table, and what awaits its project. */
async function topOfDesk(app: Application, viewer: SignedInViewer): Promise<Home['waiting']> {
  const { items } = await listDesk(app, viewer, { sort: 'due', limit: shown });
  const decisions = items.map(({ kind, id, title, subtitle, state, actions, dueAt, overdue }) => ({ kind, id, title, about: kind === 'match' ? subtitle : null, state, action: actions[0] ?? 'close', dueAt, overdue }));
  const handovers = await waitingFor(app, viewer, [waitingHandovers]);
  const due = (one: { dueAt: string | null }): string => one.dueAt ?? '9999';
  return [...decisions, ...handovers].sort((one, other) => (due(one) < due(other) ? -1 : due(one) > due(other) ? 1 : 0)).slice(0, shown);
}

async function figures(app: Application, sql: string, organisationId?: string): Promise<Home['figures']> {
  return app.dataSource.query<Home['figures']>(sql, organisationId === undefined ? [] : [organisationId]);
}
