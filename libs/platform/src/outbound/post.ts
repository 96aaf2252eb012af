import { lookup, type LookupAddress } from 'node:dns';
import { request as requestHttp, type ClientRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import { isAllowedHost, isPublicAddress, refusalOfUrl, type AllowedHosts } from './address.js';

/** `refused`: must not be asked, whatever happens; `not-sent`: surely not taken; `unknown`: the connection broke after it was asked. */
export type OutboundOutcome = 'refused' | 'not-sent' | 'unknown';

/** A request that was not (surely) taken. The message is fit for a log and for the owner of the address: it holds no part of the URL. */
export class OutboundError extends Error {
  constructor(readonly outcome: OutboundOutcome, reason: string, /** Where the server answered. */ readonly status: number | null = null) {
    super(reason);
    this.name = 'OutboundError';
  }
}

export interface OutboundPost {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Time for everything, from the name to the end of the answer, in milliseconds. */
const timeLimitMs = 10_000;
/** Bytes of an answer that are read: nothing in it matters but its status. */
const answerLimit = 16 * 1024;

/** Resolves a name once and refuses it where any of its addresses is not public; the connection is made to what was checked here. */
const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
    const [first] = addresses ?? [];
    if (error) return callback(new OutboundError('not-sent', `the name could not be resolved (${error.code ?? 'unknown'})`) as NodeJS.ErrnoException, []);
    if (!first || addresses.some(({ address }) => !isPublicAddress(address))) return callback(new OutboundError('refused', 'the name leads to an address that is not public') as NodeJS.ErrnoException, []);
    if (options.all) callback(null, addresses);
    else callback(null, first.address, first.family);
  });
};

/**
 * Posts to an address somebody else named. Names are resolved and checked at the moment of connecting, redirects are not followed,
 * connections are not reused, time and answer are limited. Resolves for a 2xx answer; throws {@link OutboundError}.
 */
export function postOutbound(allowed: AllowedHosts, { url: text, headers, body }: OutboundPost, limitMs = timeLimitMs): Promise<void> {
  const refusal = refusalOfUrl(text, allowed);
  if (refusal !== null) return Promise.reject(new OutboundError('refused', `the address is refused (${refusal})`));
  const url = new URL(text);
  const options: RequestOptions = {
    method: 'POST', agent: false, headers: { ...headers, 'content-length': Buffer.byteLength(body) }, signal: AbortSignal.timeout(limitMs),
    ...(isAllowedHost(allowed, url) ? {} : { lookup: publicLookup }),
  };
  return new Promise((resolve, reject) => {
    let connected = false;
    const request: ClientRequest = (url.protocol === 'https:' ? requestHttps : requestHttp)(url, options, (response) => {
      const status = response.statusCode ?? 0;
      drain(response);
      if (status >= 200 && status < 300) resolve();
      else reject(new OutboundError('not-sent', `the server answered ${status}`, status));
    });
    request.on('socket', (socket) => socket.once(url.protocol === 'https:' ? 'secureConnect' : 'connect', () => (connected = true)));
    request.on('error', (error: NodeJS.ErrnoException) => reject(outboundErrorOf(error, connected)));
    request.end(body);
  });
}

/** Lets the answer run out unread, and cuts it where it is long. */
function drain(response: IncomingMessage): void {
  let read = 0;
  response.on('data', (chunk: Buffer) => {
    read += chunk.length;
    if (read > answerLimit) response.destroy();
  });
  response.on('error', () => undefined);
}

function outboundErrorOf(error: NodeJS.ErrnoException, connected: boolean): OutboundError {
  if (error instanceof OutboundError) return error;
  const isLate = error.name === 'AbortError' || error.name === 'TimeoutError' || error.code === 'ABORT_ERR';
  return new OutboundError(connected ? 'unknown' : 'not-sent', isLate ? 'no answer in time' : `the connection failed (${error.code ?? error.name})`);
}
