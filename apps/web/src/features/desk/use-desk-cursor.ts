import type { DeskItem } from '@team-osaka/contracts';
import { useRef, useSyncExternalStore } from 'react';
import { useSearchParams } from 'react-router';
import { keyOf } from './desk-item.js';

/** From this width on the detail stands beside the list (Tailwind's `lg`). */
const wide = '(min-width: 64rem)';

/** True where list and detail stand side by side. */
export function useIsWide(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const query = window.matchMedia(wide);
      query.addEventListener('change', changed);
      return () => query.removeEventListener('change', changed);
    },
    () => window.matchMedia(wide).matches,
  );
}

/** Which item of the desk is in view. It stands in the address; on a phone opening one is a step that the back button takes back. */
export function useDeskCursor(items: readonly DeskItem[]) {
  const [params, setParams] = useSearchParams();
  const isWide = useIsWide();
  const wanted = useRef<string | null>(null);
  const named = items.find((item) => keyOf(item) === params.get('item'));
  const current = named ?? (isWide ? items[0] : undefined);

  function show(item: DeskItem | undefined, options: { readonly focus?: boolean; readonly step?: boolean } = {}): void {
    if (options.focus && item) wanted.current = keyOf(item);
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        if (item) after.set('item', keyOf(item));
        else after.delete('item');
        return after;
      },
      { replace: !options.step, preventScrollReset: true },
    );
  }

  return {
    isWide,
    current,
    wanted,
    show,
    /** The neighbour of the item in view; the first where none is. */
    neighbour(by: 1 | -1): DeskItem | undefined {
      const index = current ? items.findIndex((item) => keyOf(item) === keyOf(current)) : -1;
      return index < 0 ? items[0] : items[index + by];
    },
    /** The item that comes into view once some are decided: the next below, else the one above. */
    afterDeciding(gone: ReadonlySet<string>): DeskItem | undefined {
      const index = current ? items.findIndex((item) => keyOf(item) === keyOf(current)) : 0;
      const stays = (item: DeskItem): boolean => !gone.has(keyOf(item));
      return items.slice(Math.max(0, index)).find(stays) ?? items.slice(0, Math.max(0, index)).reverse().find(stays);
    },
  };
}
