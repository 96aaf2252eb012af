import { problem, type RouteContract } from '@team-osaka/contracts';
import { permissions } from '@team-osaka/domain';
import { z } from 'zod';
import { sessionCookie } from './request.js';

type Schema = Record<string, unknown>;

const schemaOf = (type: z.ZodType, io: 'input' | 'output'): Schema => {
  const { $schema: _dialect, ...schema } = z.toJSONSchema(type, { io, unrepresentable: 'any' }) as Schema;
  return schema;
};

/** Parameters of an object schema, one by one. */
function parametersOf(type: z.ZodType, where: 'path' | 'query'): Schema[] {
  const { properties = {}, required = [] } = schemaOf(type, 'input') as { properties?: Record<string, Schema>; required?: string[] };
  return Object.entries(properties).map(([name, schema]) => ({ name, in: where, required: where === 'path' || required.includes(name), schema }));
}

function operationOf(route: RouteContract): Schema {
  const body = schemaOf(route.body, 'input') as { properties?: Schema };
  const hasBody = route.bodyMediaType !== undefined || Object.keys(body.properties ?? {}).length > 0;
  const content = route.status === 204 || route.status === 202 ? {} : { content: { [route.mediaType ?? 'application/json']: { schema: schemaOf(route.response, 'output') } } };
  return {
    operationId: route.name,
    tags: [route.name.split('.')[0]],
    summary: route.summary,
    'x-permission': route.permission,
    'x-roles': permissions[route.permission],
    security: (permissions[route.permission] as readonly string[]).includes('public') ? [{}, { session: [] }] : [{ session: [] }],
    parameters: [...parametersOf(route.params, 'path'), ...parametersOf(route.query, 'query')],
    ...(hasBody ? { requestBody: { required: true, content: { [route.bodyMediaType ?? 'application/json']: { schema: body } } } } : {}),
    responses: {
      [route.status]: { description: 'Success', ...content },
      '4XX': { description: 'Refused', content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } },
    },
  };
}

/** OpenAPI 3.1 description of the routes, from the same contracts that parse the requests. */
export function openApiOf(routes: readonly RouteContract[], version: string): Schema {
  const paths: Record<string, Schema> = {};
  for (const route of routes) {
    const path = `/api${route.path.replace(/:(\w+)/g, '{$1}')}`;
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operationOf(route) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Team OSAKA Network', version, description: 'Technologies of member companies, needs of partner cities, and the way from a match to a project.' },
    paths,
    components: {
      schemas: { Problem: schemaOf(problem, 'output') },
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: sessionCookie } },
    },
  };
}
