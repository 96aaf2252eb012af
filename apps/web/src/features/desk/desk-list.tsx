import type { DeskItem } from '@team-osaka/contracts';
import { useEffect, useRef, type KeyboardEvent, type RefObject } from 'react';
import { useText } from '../../shared/language.js';
import { keyOf } from './desk-item.js';
import { DeskRow } from './desk-row.js';

export interface DeskListProps {
  readonly items: readonly DeskItem[];
  readonly current: DeskItem | undefined;
  readonly checked: ReadonlySet<string>;
  /** Key of the row that takes the focus once it is there; the list empties it. */
  readonly wanted: RefObject<string | null>;
  readonly onOpen: (item: DeskItem) => void;
  readonly onMove: (by: 1 | -1) => void;
  readonly onCheck: (item: DeskItem, isChecked: boolean) => void;
}

/** The queue. Up and down move within it; what is current is shown in the detail beside. */
export function DeskList({ items, current, checked, wanted, onOpen, onMove, onCheck }: DeskListProps) {
  const t = useText();
  const rows = useRef(new Map<string, HTMLButtonElement>());

  // After every rendering, because the row may come only with the next answer of the server.
  useEffect(() => {
    const row = wanted.current === null ? undefined : rows.current.get(wanted.current);
    if (!row) return;
    wanted.current = null;
    row.focus({ preventScroll: true });
    row.closest('li')?.scrollIntoView({ block: 'nearest' });
  });

  function move(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    onMove(event.key === 'ArrowDown' ? 1 : -1);
  }

  return (
    <ul aria-label={t.text('desk.list')} onKeyDown={move} className="border-t border-line">
      {items.map((item) => {
        const key = keyOf(item);
        return (
          <DeskRow
            key={key}
            item={item}
            isCurrent={current !== undefined && key === keyOf(current)}
            isChecked={checked.has(key)}
            onOpen={() => onOpen(item)}
            onCheck={(isChecked) => onCheck(item, isChecked)}
            buttonRef={(button) => {
              if (button) rows.current.set(key, button);
              else rows.current.delete(key);
            }}
          />
        );
      })}
    </ul>
  );
}
