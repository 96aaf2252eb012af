import type { homeRoutes, Me, RouteOutput } from '@team-osaka/contracts';
import { cx, EmptyState, LinkButton, Tag } from '@team-osaka/ui';
import { DueText } from '../../shared/due-text.js';
import { useText } from '../../shared/language.js';
import { StateChip } from '../../shared/state-chip.js';

type Waiting = RouteOutput<typeof homeRoutes.read>['waiting'][number];

const folders: Readonly<Record<Waiting['kind'], string>> = { technology: '/technologies/', need: '/needs/', match: '/matches/', membership: '/organisations/', address: '/desk?kind=address&item=address:' };

/** What waits for the person, next due first; each with its one next action. */
export function WaitingList({ waiting, role }: { readonly waiting: readonly Waiting[]; readonly role: Me['role'] }) {
  const t = useText();
  if (waiting.length === 0) return <EmptyState title={t.text('home.waiting.none')}>{t.text('home.waiting.none_hint')}</EmptyState>;
  const isOffice = role === 'coordinator' || role === 'administrator';
  return (
    <ul className="flex flex-col border-t border-line">
      {waiting.map((item) => {
        const action = nextAction(item, isOffice);
        const label = t.textOr(`home.next.${action}`, t.textOr(`${item.kind}.action.${item.action}`, item.action));
        return (
          <li key={`${item.kind} ${item.id}`} className={cx('flex flex-wrap items-center gap-x-6 gap-y-3 border-b border-line border-l-4 py-4 pl-4', item.overdue ? 'border-l-red-1000' : 'border-l-key-900')}>
            <div className="flex min-w-0 grow basis-72 flex-col gap-1">
              <div className="flex flex-wrap items-center gap-2">
                <Tag>{t.textOf('desk.kind', item.kind)}</Tag>
                <StateChip of={item.kind} state={item.state} />
                <DueText dueAt={item.dueAt} />
              </div>
              <p className="font-bold">{item.title}</p>
              {item.about && <p className="text-ink-soft">{t.text('home.waiting.about', { title: item.about })}</p>}
            </div>
            <LinkButton href={`${folders[item.kind]}${item.id}`} variant={item.overdue ? 'primary' : 'secondary'} size="small" aria-label={`${label}: ${[item.title, item.about].filter(Boolean).join(' – ')}`}>
              {label}
            </LinkButton>
          </li>
        );
      })}
    </ul>
  );
}

/** The office decides by seeing the whole case first, so that its next step is to look, not to press a verb. */
function nextAction(item: Waiting, isOffice: boolean): string {
  if (isOffice) return item.state === 'awaiting_consent' ? 'office.remind' : item.action === 'start_project' ? 'office.start_project' : 'office.decide';
  return `${item.kind}.${item.action}`;
}
