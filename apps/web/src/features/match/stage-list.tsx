import type { MatchState } from '@team-osaka/domain';
import { cx, Icon } from '@team-osaka/ui';
import { useText } from '../../shared/language.js';

/** The way of a match that goes well; suggestions and screening are one stage for outsiders. */
const way = ['screening', 'awaiting_consent', 'introduced', 'meeting_held', 'exploring', 'agreed', 'in_project'] as const satisfies readonly MatchState[];

/** How far the match has come and what is still ahead. Nothing for a match that has ended: there the reason speaks. */
export function StageList({ state }: { readonly state: MatchState }) {
  const t = useText();
  if (state === 'rejected' || state === 'closed') return null;
  const present = way.indexOf(state === 'suggested' ? 'screening' : state);
  return (
    <ol className="flex flex-col md:flex-row">
      {way.map((stage, index) => {
        const isDone = index < present || state === 'in_project';
        const isCurrent = index === present;
        return (
          <li key={stage} aria-current={isCurrent ? 'step' : undefined} className="relative flex flex-1 gap-3 pb-4 last:pb-0 md:flex-col md:items-center md:pb-0 md:text-center">
            {index < way.length - 1 && (
              <span
                aria-hidden="true"
                className={cx('absolute top-8 bottom-0 left-4 w-0.5 md:top-4 md:right-0 md:bottom-auto md:left-1/2 md:h-0.5 md:w-full', index < present ? 'bg-key-900' : 'bg-line')}
              />
            )}
            <span
              className={cx(
                'relative flex size-8 shrink-0 items-center justify-center rounded-full border-2 font-bold',
                isDone ? 'border-key-900 bg-key-900 text-white' : isCurrent ? 'border-key-900 bg-white text-key-900' : 'border-line-strong bg-white text-ink-soft',
              )}
            >
              {isDone ? <Icon name="check" className="size-5" /> : index + 1}
            </span>
            <span className={cx('pt-0.5 md:px-1', isCurrent ? 'font-bold' : 'text-ink-soft')}>
              {t.textOf('match.state', stage)}
              <span className="sr-only"> {t.text(isDone ? 'match.stage.done' : isCurrent ? 'match.stage.current' : 'match.stage.ahead')}</span>
            </span>
          </li>
        );
      })}
    </ol>
  );
}
