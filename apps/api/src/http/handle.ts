import type { RouteContract, RouteOutput } from '@team-osaka/contracts';
import { createParamDecorator, HttpCode, RequestMapping, RequestMethod, SetMetadata, type ExecutionContext } from '@nestjs/common';
import { parseInput } from './parse-input.js';
import { viewerOf, type ViewedRequest } from './request.js';

const ROUTE = 'team-osaka:route';

const methods: Record<RouteContract['method'], RequestMethod> = {
  GET: RequestMethod.GET,
  POST: RequestMethod.POST,
  PATCH: RequestMethod.PATCH,
  DELETE: RequestMethod.DELETE,
};

/** Binds a controller method to a route contract: method, path, status, and the permission that the guard asks for. */
export function Handle<R extends RouteContract>(route: R) {
  return <Args extends never[]>(
    target: object,
    key: string | symbol,
    descriptor: TypedPropertyDescriptor<(...args: Args) => Promise<RouteOutput<R>>>,
  ): void => {
    for (const decorate of [RequestMapping({ path: route.path, method: methods[route.method] }), HttpCode(route.status), SetMetadata(ROUTE, route)]) {
      decorate(target, key, descriptor);
    }
  };
}

/** The contract of the handler about to run; undefined where a handler was bound without one. */
export function routeOf(context: ExecutionContext): RouteContract | undefined {
  return Reflect.getMetadata(ROUTE, context.getHandler()) as RouteContract | undefined;
}

/** The parsed parts of the request (`RouteInput` of the contract). Runs after the guard, so nobody learns rules of a route that is closed to them. */
export const Input = createParamDecorator((_: unknown, context: ExecutionContext) => {
  const route = routeOf(context);
  if (!route) throw new Error('A handler without a contract asks for its input.');
  return parseInput(route, context.switchToHttp().getRequest<ViewedRequest>());
});

/** Who asks (`Viewer`). */
export const CurrentViewer = createParamDecorator((_: unknown, context: ExecutionContext) =>
  viewerOf(context.switchToHttp().getRequest<ViewedRequest>()),
);
