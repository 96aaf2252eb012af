import type { DeskKind, deskRoutes, RouteInput, RouteOutput } from '@team-osaka/contracts';
import { DomainError, type MatchOrigin, type Viewer } from '@team-osaka/domain';
import type { Application } from '../application.js';
import { approveMatch, rejectMatch, restoreMatch, shortlistMatch } from '../match/index.js';
import { decideAddress } from '../notification/index.js';
import { openNeed, requestNeedChanges, reviewNeed } from '../need/index.js';
import { decideMembership, type MembershipDecision } from '../organisation/index.js';
import { publishTechnology, requestTechnologyChanges, reviewTechnology } from '../technology/index.js';
import { undoOf, type DeskAction } from './desk.policy.js';

type Decision = RouteInput<typeof deskRoutes.decide>['body']['decisions'][number];
type Result = RouteOutput<typeof deskRoutes.decide>['results'][number];
interface Outcome {
  readonly state: string;
  readonly version: number;
  readonly origin?: MatchOrigin;
}
type UseCase = (app: Application, viewer: Viewer, id: string, body: Pick<Decision, 'version' | 'reason' | 'reasonCode'>) => Promise<Outcome>;

const membership = (action: MembershipDecision): UseCase => async (app, viewer, id, body) => {
  const { membershipState: state, version } = await decideMembership(app, viewer, action, id, body);
  return { state, version };
};

/** The very use cases that the pages of single records use. */
const useCases: Readonly<Record<DeskKind, Partial<Record<DeskAction, UseCase>>>> = {
  membership: { review: membership('review'), approve: membership('approve'), reject: membership('reject') },
  technology: { review: reviewTechnology, publish: publishTechnology, request_changes: requestTechnologyChanges },
  need: { review: reviewNeed, open: openNeed, request_changes: requestNeedChanges },
  match: { shortlist: shortlistMatch, approve: approveMatch, reject: rejectMatch, restore: restoreMatch },
  address: { revive: decideAddress('revive'), settle: decideAddress('settle') },
};

/**
 * Takes several decisions one after another. Each is a transaction of its own and answers for itself: a refusal (its code and facts) stops
 * nothing. `undo` names the decision that takes it back where nothing has left the house.
 */
export async function decideAtDesk(
  app: Application, viewer: Viewer, { decisions }: RouteInput<typeof deskRoutes.decide>['body'],
): Promise<RouteOutput<typeof deskRoutes.decide>> {
  const results: Result[] = [];
  for (const decision of decisions) results.push(await decide(app, viewer, decision));
  return { results };
}

async function decide(app: Application, viewer: Viewer, { kind, id, action, ...body }: Decision): Promise<Result> {
  try {
    const useCase = useCases[kind][action];
    if (!useCase) throw new DomainError('request.invalid', { facts: { kind, action } });
    const { state, version, origin } = await useCase(app, viewer, id, body);
    return { kind, id, ok: true, state, version, undo: undoOf(kind, action, origin ?? null), error: null };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { kind, id, ok: false, state: null, version: null, undo: null, error: { code: error.code, facts: { ...error.facts } } };
  }
}
