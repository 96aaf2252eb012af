import { identityRoutes, problem, type Problem, type RouteContract, type RouteOutput, type RouteRequest } from '@team-osaka/contracts';

/** A refusal as the API told it. */
export class ApiRefusal extends Error {
  constructor(readonly problem: Problem) {
    super(`${problem.status} ${problem.code} ${JSON.stringify(problem.errors)}`);
  }
}

type Parts<R extends RouteContract> = Partial<Pick<RouteRequest<R>, 'params' | 'query' | 'body'>>;

/** A record that answers to its version. */
export interface Versioned {
  readonly id: string;
  readonly version: number;
}

const action = <R extends RouteContract>(id: string, version: number, more: object): Parts<R> => ({ params: { id }, body: { version, ...more } }) as unknown as Parts<R>;

/** Somebody who speaks with the API: keeps the session cookie, and checks every answer against the route's contract. */
export class Client {
  private cookie: string | undefined;

  constructor(readonly apiUrl: string) {}

  /** Sends the request as it is (also wrong ones) and gives the bare response. */
  async send(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Response> {
    const response = await fetch(`${this.apiUrl}/api${path}`, {
      method,
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(this.cookie === undefined ? {} : { cookie: this.cookie }),
        ...headers,
      },
      redirect: 'manual',
      ...(body === undefined ? {} : { body: body instanceof Uint8Array ? new Blob([Uint8Array.from(body)]) : typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    for (const line of response.headers.getSetCookie()) this.cookie = line.split(';')[0];
    return response;
  }

  /** Calls a route; throws `ApiRefusal` for a problem, and fails where the answer is not what the contract promises. */
  async call<R extends RouteContract>(route: R, parts: Parts<R> = {}): Promise<RouteOutput<R>> {
    const { params = {}, query = {}, body } = parts as { params?: Record<string, string>; query?: Record<string, unknown>; body?: unknown };
    const path = route.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
    const search = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)])).toString();
    const response = await this.send(route.method, `${path}${search ? `?${search}` : ''}`, route.method === 'GET' || route.method === 'DELETE' ? undefined : (body ?? {}));
    const text = await response.text();
    const value: unknown = text === '' ? null : JSON.parse(text);
    if (!response.ok) throw new ApiRefusal(problem.parse(value));
    if (response.status !== route.status) throw new Error(`${route.name} answered ${response.status} instead of ${route.status}`);
    return route.response.parse(value) as RouteOutput<R>;
  }

  /** Fires an action on a record as it was last seen; `more` is what the action asks for beside the version. */
  act<R extends RouteContract>(route: R, { id, version }: Versioned, more: object = {}): Promise<RouteOutput<R>> {
    return this.call(route, action<R>(id, version, more));
  }

  /** The problem an action is refused with; fails where it is not refused. */
  actRefusal<R extends RouteContract>(route: R, { id, version }: Versioned, more: object = {}): Promise<Problem> {
    return this.refusal(route, action<R>(id, version, more));
  }

  /** The problem a call is refused with; fails where it is not refused. */
  async refusal<R extends RouteContract>(route: R, parts: Parts<R> = {}): Promise<Problem> {
    try {
      await this.call(route, parts);
    } catch (error) {
      if (error instanceof ApiRefusal) return error.problem;
      throw error;
    }
    throw new Error(`${route.name} was not refused`);
  }
}

/** Signs in and gives the client. */
export async function signIn(apiUrl: string, email: string, password: string): Promise<Client> {
  const client = new Client(apiUrl);
  await client.call(identityRoutes.signIn, { body: { email, password } });
  return client;
}
