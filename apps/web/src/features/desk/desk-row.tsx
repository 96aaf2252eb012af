import type { DeskItem } from '@team-osaka/contracts';
import { cx, Tag, Tick } from '@team-osaka/ui';
import type { Ref } from 'react';
import { DueText } from '../../shared/due-text.js';
import { useText } from '../../shared/language.js';
import { StateChip } from '../../shared/state-chip.js';
import { ConfidenceChip } from '../match/match-score.js';

export interface DeskRowProps {
  readonly item: DeskItem;
  readonly isCurrent: boolean;
  readonly isChecked: boolean;
  readonly onOpen: () => void;
  readonly onCheck: (isChecked: boolean) => void;
  readonly buttonRef: Ref<HTMLButtonElement>;
}

/** One item of the queue: a box to pick it and a button that brings it into view. */
export function DeskRow({ item, isCurrent, isChecked, onOpen, onCheck, buttonRef }: DeskRowProps) {
  const t = useText();
  const name = item.kind === 'match' ? `${item.title} → ${item.subtitle}` : item.title;
  const subtitle = item.kind === 'membership' ? t.textOr(`vocabulary.organisation_kind.${item.subtitle}`, item.subtitle) : item.subtitle;
  return (
    <li className={cx('relative flex scroll-my-16 gap-1 border-b border-line border-l-4 py-3 pr-3', isCurrent ? 'border-l-key-900 bg-key-50' : 'border-l-transparent hover:bg-field')}>
      <div className="relative z-10">
        <Tick label={t.text('desk.pick', { title: name })} isSelected={isChecked} onChange={onCheck} />
      </div>
      <div className="flex min-w-0 grow flex-col gap-1 pt-2">
        <div className="flex flex-wrap items-center gap-2">
          <Tag>{t.textOf('desk.kind', item.kind)}</Tag>
          <StateChip of={item.kind} state={item.state} />
          {item.origin && item.origin !== 'suggestion' && <Tag>{t.textOr(`match.origin.${item.origin}`, item.origin)}</Tag>}
        </div>
        <button
          ref={buttonRef}
          type="button"
          aria-current={isCurrent ? 'true' : undefined}
          aria-label={name}
          onClick={onOpen}
          className="text-left leading-snug font-bold underline-offset-4 before:absolute before:inset-0 hover:underline"
        >
          {item.title}
        </button>
        <p className={item.kind === 'match' ? '' : 'text-ink-soft'}>
          {item.kind === 'match' && <span aria-hidden="true">→ </span>}
          {subtitle}
          {item.country && ` · ${t.country(item.country)}`}
        </p>
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
          {item.dueAt ? <DueText dueAt={item.dueAt} /> : <span className="text-ink-soft">{t.text('desk.since', { date: t.date(item.waitingSince) })}</span>}
          {item.score !== null && <b className="tabular-nums">{t.percent(item.score)}</b>}
          {isConfidence(item.confidence) && <ConfidenceChip confidence={item.confidence} />}
        </p>
      </div>
    </li>
  );
}

function isConfidence(value: string | null): value is 'strong' | 'possible' | 'none' {
  return value === 'strong' || value === 'possible' || value === 'none';
}
