import { AttemptLimiter } from './attempt-limiter.js';
import { LocalStrategy } from './local.strategy.js';
import { SessionCookie } from './session-cookie.js';
import { SessionStrategy } from './session.strategy.js';

/** What the controllers and the guard need of this room: Passport's strategies, the cookie, the limits. */
export const identityProviders = [SessionStrategy, LocalStrategy, SessionCookie, AttemptLimiter];
