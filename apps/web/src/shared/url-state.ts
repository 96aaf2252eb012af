import type { RouteContract } from '@team-osaka/contracts';
import { useEffect } from 'react';
import { useSearchParams } from 'react-router';
import { useRouteList, type Call } from './api.js';

type UrlValue = string | boolean | readonly string[];
/** Filters of a list with their values when nothing is asked for. */
type UrlShape = Readonly<Record<string, UrlValue>>;
type Widened<T> = { readonly [K in keyof T]: T[K] extends boolean ? boolean : T[K] extends readonly string[] ? readonly string[] : T[K] extends string ? string : never };

export interface UrlState<T extends UrlShape> {
  readonly values: Widened<T>;
  /** Changes some values; the others stay. Paging starts over. */
  readonly set: (change: Partial<Widened<T>>) => void;
  readonly clear: () => void;
  /** How many values differ from the start. `sort` is no filter and is not counted. */
  readonly activeCount: number;
}

/**
 * Filters and sorting kept in the address, so that a list can be linked to, reloaded and gone back to.
 *
 *     const filters = useUrlState({ q: '', sector: [] as string[], mine: false, sort: 'newest' });
 *     filters.set({ sector: ['waste'] });
 */
export function useUrlState<const T extends UrlShape>(start: T): UrlState<T> {
  const [params, setParams] = useSearchParams();
  const values = Object.fromEntries(Object.entries(start).map(([name, initial]) => [name, read(params, name, initial)])) as Widened<T>;

  function write(next: Readonly<Record<string, UrlValue | undefined>>): void {
    setParams(
      (current) => {
        const changed = new URLSearchParams(current);
        changed.delete('pages');
        for (const [name, value] of Object.entries(next)) {
          changed.delete(name);
          if (value === undefined || String(value) === String(start[name])) continue;
          for (const item of typeof value === 'object' ? value : [String(value)]) changed.append(name, item);
        }
        return changed;
      },
      { replace: true, preventScrollReset: true },
    );
  }

  return {
    values,
    set: (change) => write(change as Readonly<Record<string, UrlValue | undefined>>),
    clear: () => write(start),
    activeCount: Object.entries(start).filter(([name, initial]) => name !== 'sort' && String(values[name]) !== String(initial)).length,
  };
}

function read(params: URLSearchParams, name: string, initial: UrlValue): UrlValue {
  if (!params.has(name)) return initial;
  if (typeof initial === 'boolean') return params.get(name) === 'true';
  if (typeof initial === 'string') return params.get(name) ?? initial;
  return params.getAll(name);
}

/** A keyset list whose depth is kept in the address (`?pages=3`), so that going back shows as much as before. */
export function useUrlList<R extends RouteContract>(route: R, input: Call<R>): ReturnType<typeof useRouteList<R>> {
  const [params, setParams] = useSearchParams();
  const list = useRouteList(route, input);
  const wanted = Math.min(20, Number(params.get('pages')) || 1);
  const { pages, hasMore, isLoadingMore, loadMore } = list;

  useEffect(() => {
    if (pages > 0 && pages < wanted && hasMore && !isLoadingMore) loadMore();
  }, [pages, wanted, hasMore, isLoadingMore, loadMore]);

  return {
    ...list,
    loadMore: () => {
      setParams((current) => new URLSearchParams([...[...current].filter(([name]) => name !== 'pages'), ['pages', String(pages + 1)]]), {
        replace: true,
        preventScrollReset: true,
      });
      if (pages >= wanted) loadMore();
    },
  };
}
