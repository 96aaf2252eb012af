import type { Permission } from '@team-osaka/domain';
import type { z } from 'zod';
import { nothing } from './shape.js';

export type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE';

/** One HTTP route: the only description of it. Registration, parsing, OpenAPI, web client and tests all read this. */
export interface RouteContract<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Response extends z.ZodType = z.ZodType,
> {
  /** operationId, `<room>.<verb>`. */
  readonly name: string;
  readonly method: Method;
  /** Path below `/api`, parameters as `:id`. */
  readonly path: string;
  readonly permission: Permission;
  readonly summary: string;
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  readonly response: Response;
  /** Status of success, 200 unless said. */
  readonly status: number;
  /** Media type of success where it is not JSON; `response` is then the text. */
  readonly mediaType?: string;
  /** Media type of the request where it is not JSON; the handler reads the bytes itself. */
  readonly bodyMediaType?: string;
}

/** What a handler receives: the parsed parts of the request. */
export interface RouteInput<R extends RouteContract> {
  readonly params: z.output<R['params']>;
  readonly query: z.output<R['query']>;
  readonly body: z.output<R['body']>;
}
/** What a caller sends (before defaults are filled in). */
export interface RouteRequest<R extends RouteContract> {
  readonly params: z.input<R['params']>;
  readonly query: z.input<R['query']>;
  readonly body: z.input<R['body']>;
}
export type RouteOutput<R extends RouteContract> = z.output<R['response']>;

interface RouteOptions<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, R extends z.ZodType> {
  name: string;
  method: Method;
  path: string;
  permission: Permission;
  summary: string;
  params?: P;
  query?: Q;
  body?: B;
  response: R;
  status?: number;
  mediaType?: string;
  bodyMediaType?: string;
}

/** Declares a route; parts left out are declared empty, and unknown fields are refused everywhere. */
export function defineRoute<
  R extends z.ZodType,
  P extends z.ZodType = typeof nothing,
  Q extends z.ZodType = typeof nothing,
  B extends z.ZodType = typeof nothing,
>(options: RouteOptions<P, Q, B, R>): RouteContract<P, Q, B, R> {
  return {
    ...options,
    params: options.params ?? (nothing as unknown as P),
    query: options.query ?? (nothing as unknown as Q),
    body: options.body ?? (nothing as unknown as B),
    status: options.status ?? 200,
  };
}
