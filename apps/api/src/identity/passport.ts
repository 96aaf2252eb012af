import type { FastifyReply, FastifyRequest } from 'fastify';
import passport from 'passport';

type Middleware = (request: FastifyRequest, reply: FastifyReply, next: (error?: unknown) => void) => void;
type Outcome<User> = (error: unknown, user: User | false | null | undefined) => void;

/** Asks one Passport strategy about a request; null where it does not know the user. Keeps nothing on the request. */
export function askPassport<User>(strategy: string, request: FastifyRequest, reply: FastifyReply): Promise<User | null> {
  return new Promise((resolve, reject) => {
    const answer: Outcome<User> = (error, user) => (error ? reject(toError(error)) : resolve(user || null));
    const middleware = passport.authenticate(strategy, { session: false }, answer) as Middleware;
    middleware(request, reply, (error) => (error ? reject(toError(error)) : resolve(null)));
  });
}

const toError = (thrown: unknown): Error => (thrown instanceof Error ? thrown : new Error(String(thrown)));
