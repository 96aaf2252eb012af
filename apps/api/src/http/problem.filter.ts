import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { DomainError } from '@team-osaka/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { problemOf, refusalIn } from './problem.js';

/** Answers every error as problem+json. A fault of ours is logged with the request id and told without its inside. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    sendProblem(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }
}

/** Sends the problem of a thrown value. */
export function sendProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const refusal = refusalIn(error);
  if (!refusal) request.log.error({ err: error }, 'a request failed');
  const problem = problemOf(refusal ?? new DomainError('platform.internal'), request);
  const retryAfter = problem.facts['retryAfterSeconds'];
  if (retryAfter !== undefined) void reply.header('retry-after', String(retryAfter));
  void reply.status(problem.status).type('application/problem+json').send(problem);
}
