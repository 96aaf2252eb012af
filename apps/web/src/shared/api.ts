import type { Problem, RouteContract, RouteOutput, RouteRequest } from '@team-osaka/contracts';
import {
  keepPreviousData,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query';

/** A refusal of the API, or a connection that failed (`status` 0, code `platform.unreachable`). */
export class ApiProblem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly errors: readonly { readonly pointer: string; readonly code: string }[] = [],
    readonly facts: Readonly<Record<string, string | number>> = {},
    readonly requestId = '',
  ) {
    super(code);
    this.name = 'ApiProblem';
  }
}

// A part of a request may be left out where it has no required field.
type Part<Name extends string, Value> = Record<never, never> extends Value
  ? { readonly [name in Name]?: Value }
  : { readonly [name in Name]: Value };

/** What the caller of a route sends. */
export type Call<R extends RouteContract> = Part<'params', RouteRequest<R>['params']> &
  Part<'query', RouteRequest<R>['query']> &
  Part<'body', RouteRequest<R>['body']>;

interface AnyCall {
  readonly params?: unknown;
  readonly query?: unknown;
  readonly body?: unknown;
}

/** Calls a route of the API: `await call(matchRoutes.approve, { params: { id }, body: { version } })`. */
export async function call<R extends RouteContract>(route: R, input: Call<R>, signal?: AbortSignal): Promise<RouteOutput<R>> {
  const { params, query, body } = input as AnyCall;
  const headers: Record<string, string> = { accept: 'application/json', 'x-requested-with': 'team-osaka' };
  const request: RequestInit = { method: route.method, headers, credentials: 'same-origin', signal: signal ?? null };
  if (route.method !== 'GET' && body !== undefined) {
    headers['content-type'] = 'application/json';
    request.body = JSON.stringify(body);
  }
  let response: Response;
  try {
    response = await fetch(addressOf(route.path, params, query), request);
  } catch (fault) {
    if (signal?.aborted) throw fault;
    throw new ApiProblem(0, 'platform.unreachable');
  }
  if (!response.ok) throw await problemOf(response);
  const text = await response.text();
  return (text === '' ? null : JSON.parse(text)) as RouteOutput<R>;
}

function addressOf(path: string, params: unknown, query: unknown): string {
  const values = (params ?? {}) as Record<string, string>;
  const filled = path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(values[name] ?? ''));
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries((query ?? {}) as Record<string, unknown>)) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item !== undefined && item !== null && item !== '') search.append(name, String(item));
    }
  }
  const tail = search.size > 0 ? `?${search}` : '';
  return `/api${filled}${tail}`;
}

async function problemOf(response: Response): Promise<ApiProblem> {
  const body = (await response.json().catch(() => null)) as Partial<Problem> | null;
  const code = body?.code ?? (response.status === 429 ? 'request.too_many' : 'platform.internal');
  return new ApiProblem(response.status, code, body?.errors, body?.facts, body?.requestId);
}

/** Key of a route's answers in the cache; `[name]` alone reaches all of them. */
export function cacheKey<R extends RouteContract>(route: R, input: Call<R>): readonly [string, Call<R>] {
  return [route.name, input];
}

/** The answer of a GET route, kept and refreshed. `enabled: false` waits. */
export function useRoute<R extends RouteContract>(
  route: R,
  input: Call<R>,
  options: { readonly enabled?: boolean; readonly refetchEveryMs?: number } = {},
): UseQueryResult<RouteOutput<R>, ApiProblem> {
  return useQuery<RouteOutput<R>, ApiProblem>({
    queryKey: cacheKey(route, input),
    queryFn: ({ signal }) => call(route, input, signal),
    enabled: options.enabled ?? true,
    refetchInterval: options.refetchEveryMs ?? false,
    // While filters change, the old answer stays in view; another record's answer never does.
    placeholderData: (previous, before) => (sameParams(before?.queryKey[1], input) ? previous : undefined),
  });
}

function sameParams(before: unknown, now: unknown): boolean {
  return JSON.stringify((before as AnyCall | undefined)?.params) === JSON.stringify((now as AnyCall).params);
}

/**
 * A route that changes something. Afterwards everything on screen is asked for again, since one decision moves many lists.
 *
 *     const approve = useAction(matchRoutes.approve);
 *     approve.mutate({ params: { id }, body: { version } }, { onSuccess: … });
 */
export function useAction<R extends RouteContract>(route: R): UseMutationResult<RouteOutput<R>, ApiProblem, Call<R>> {
  const client = useQueryClient();
  return useMutation<RouteOutput<R>, ApiProblem, Call<R>>({
    mutationFn: (input) => call(route, input),
    // A conflict means that what is on screen is old: it is read again as well.
    onSettled: () => client.invalidateQueries(),
  });
}

/** A page of a keyset list. */
interface ListPage<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}
type ItemOf<R extends RouteContract> = RouteOutput<R> extends { readonly items: readonly (infer Item)[] } ? Item : never;

/** A list read so far. */
export interface RouteList<Item> {
  readonly items: readonly Item[];
  readonly isPending: boolean;
  readonly isLoadingMore: boolean;
  readonly hasMore: boolean;
  readonly loadMore: () => void;
  readonly problem: ApiProblem | null;
  readonly retry: () => void;
  /** Pages read so far. */
  readonly pages: number;
}

/** A keyset list of a GET route, page after page (`ShowMore`). Use it through `useUrlList` (shared/url-state.ts) on list pages. */
export function useRouteList<R extends RouteContract>(route: R, input: Call<R>): RouteList<ItemOf<R>> {
  const result = useInfiniteQuery<ListPage<ItemOf<R>>, ApiProblem, { pages: ListPage<ItemOf<R>>[] }, readonly unknown[], string | undefined>({
    queryKey: [route.name, 'list', input],
    queryFn: async ({ pageParam, signal }) => {
      const { query, ...rest } = input as AnyCall & { query?: Record<string, unknown> };
      const page = { ...rest, query: { ...query, ...(pageParam ? { cursor: pageParam } : {}) } };
      return (await call(route, page as unknown as Call<R>, signal)) as ListPage<ItemOf<R>>;
    },
    initialPageParam: undefined,
    getNextPageParam: (last) => last.next ?? undefined,
    placeholderData: keepPreviousData,
  });
  return {
    items: result.data?.pages.flatMap((page) => page.items) ?? [],
    isPending: result.isPending,
    isLoadingMore: result.isFetchingNextPage,
    hasMore: result.hasNextPage,
    loadMore: () => void result.fetchNextPage(),
    problem: result.error,
    retry: () => void result.refetch(),
    pages: result.data?.pages.length ?? 0,
  };
}
