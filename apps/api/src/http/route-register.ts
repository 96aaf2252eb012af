import { allRoutes, type RouteContract } from '@team-osaka/contracts';
import type { FastifyInstance } from 'fastify';

const keyOf = (method: string, path: string): string => `${method} ${path}`;

/** Paths below /api that are files, not operations. */
const files = /^\/api\/(docs|operations\/board)(\/|$)/;

/**
 * Watches what is really registered on the server. `verify` refuses to boot where a route has no contract (it would have no
 * permission) or a contract has no handler.
 */
export function watchRoutes(server: FastifyInstance): { verify(): readonly RouteContract[] } {
  const registered = new Set<string>();
  server.addHook('onRoute', ({ method, url }) => {
    for (const verb of [method].flat()) if (verb !== 'HEAD' && verb !== 'OPTIONS' && url.startsWith('/api/') && !files.test(url)) registered.add(keyOf(verb, url));
  });
  return {
    verify() {
      const declared = new Set(allRoutes.map((route) => keyOf(route.method, `/api${route.path}`)));
      const strangers = [...registered].filter((key) => !declared.has(key));
      const unhandled = [...declared].filter((key) => !registered.has(key));
      if (strangers.length + unhandled.length > 0) {
        throw new Error(`Routes and contracts differ. Without contract: ${strangers.join(', ') || 'none'}. Without handler: ${unhandled.join(', ') || 'none'}.`);
      }
      return allRoutes;
    },
  };
}
