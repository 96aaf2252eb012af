import type { organisationRoutes, RouteRequest } from '@team-osaka/contracts';
import type { PersonFacts } from '../identity/person-fields.js';
import { fullAddress, written, type FactsDraft } from './facts-draft.js';

type Application = RouteRequest<typeof organisationRoutes.apply>['body'];

/** What the applicant is told after applying; it travels in the history entry of the next page, never in its address. */
export interface Receipt {
  readonly reference: string;
  /** UTC instant, ISO 8601. */
  readonly dueAt: string;
  readonly email: string;
}

/** True for a receipt that came through the history of the browser. */
export function isReceipt(state: unknown): state is Receipt {
  return typeof state === 'object' && state !== null && 'reference' in state && 'dueAt' in state && 'email' in state;
}

/** The application as the contract asks for it; what was left empty is left out. */
export function applicationBody(draft: FactsDraft, applicant: PersonFacts & { readonly email: string }, motivation: string): Application {
  const website = fullAddress(draft.website);
  return {
    organisation: {
      names: written(draft.names),
      // An empty choice never gets here: the form asks for it first.
      kind: draft.kind as Application['organisation']['kind'],
      country: draft.country,
      sectors: [...draft.sectors],
      summary: written(draft.summary),
      ...(draft.place.trim() ? { place: draft.place } : {}),
      ...(website ? { website } : {}),
    },
    applicant,
    ...(motivation.trim() ? { motivation } : {}),
  };
}
