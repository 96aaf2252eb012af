import type { RouteContract, RouteInput } from '@team-osaka/contracts';
import { DomainError, type FieldError } from '@team-osaka/domain';
import type { FastifyRequest } from 'fastify';
import type { core } from 'zod';

type Part = 'params' | 'query' | 'body';
const parts: readonly Part[] = ['params', 'query', 'body'];

/** Parses params, query and body by the contract; throws `request.invalid` with a pointer per fault. */
export function parseInput<R extends RouteContract>(route: R, request: Pick<FastifyRequest, Part>): RouteInput<R> {
  const faults: FieldError[] = [];
  const input: Record<Part, unknown> = { params: undefined, query: undefined, body: undefined };
  for (const part of parts) {
    const parsed = route[part].safeParse(request[part] ?? {}, { reportInput: true });
    if (parsed.success) input[part] = parsed.data;
    else faults.push(...parsed.error.issues.flatMap((issue) => faultsOf(part, issue)));
  }
  if (faults.length > 0) throw new DomainError('request.invalid', { fields: faults });
  return input as RouteInput<R>;
}

/** An unknown field is named itself; a refinement of ours carries its own code. */
function faultsOf(part: Part, issue: core.$ZodIssue): FieldError[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ pointer: pointer(part, [...issue.path, key]), code: issue.code }));
  if (issue.code === 'custom') return [{ pointer: pointer(part, issue.path), code: String(issue.params?.['code'] ?? 'custom') }];
  if (issue.code === 'invalid_type' && issue.input === undefined) return [{ pointer: pointer(part, issue.path), code: 'required' }];
  return [{ pointer: pointer(part, issue.path), code: issue.code }];
}

/** RFC 6901. */
function pointer(part: Part, path: readonly PropertyKey[]): string {
  return ['', part, ...path.map((step) => String(step).replaceAll('~', '~0').replaceAll('/', '~1'))].join('/');
}
