import { Controller, Inject } from '@nestjs/common';
import {
  agreeMatch, approveMatch, closeMatch, consentToMatch, declineMatch, exploreMatch, expressInterest, listMatches, readMatch, recordMeeting, rejectMatch,
  reopenMatch, requestTechnology, restoreMatch, shortlistMatch, startProject, type Application,
} from '@team-osaka/application';
import { matchRoutes, type MatchView, type RouteInput, type RouteOutput } from '@team-osaka/contracts';
import type { Viewer } from '@team-osaka/domain';
import { CurrentViewer, Handle, Input } from '../http/handle.js';
import { APPLICATION } from '../http/tokens.js';

type Routes = typeof matchRoutes;
/** The input of an action: the match and the version last seen, with a reason where the action asks for one. */
type Step = RouteInput<Routes['reject']>;

/**
 * Matches of needs and technologies. Every action answers with the match as its caller may see it now. Errors of all actions:
 * `match.not_found`, `match.stale_version` and `match.already_decided` (with who and when), `match.wrong_state`, `identity.forbidden`, `reason.required`.
 */
@Controller()
export class MatchController {
  constructor(@Inject(APPLICATION) private readonly app: Application) {}

  /** Matches of the viewer's organisation, or all for the office. */
  @Handle(matchRoutes.list)
  list(@CurrentViewer() viewer: Viewer, @Input() { query }: RouteInput<Routes['list']>): Promise<RouteOutput<Routes['list']>> {
    return listMatches(this.app, viewer, query);
  }

  /** One match with its explanation. */
  @Handle(matchRoutes.read)
  read(@CurrentViewer() viewer: Viewer, @Input() { params }: RouteInput<Routes['read']>): Promise<MatchView> {
    return readMatch(this.app, viewer, params.id);
  }

  /** Offers an own technology for an open need; `match.duplicate` where the pair is known. */
  @Handle(matchRoutes.expressInterest)
  expressInterest(@CurrentViewer() viewer: Viewer, @Input() { params, body }: RouteInput<Routes['expressInterest']>): Promise<MatchView> {
    return expressInterest(this.app, viewer, params.id, body);
  }

  /** Asks for a technology for an own open need; `match.duplicate` where the pair is known. */
  @Handle(matchRoutes.requestTechnology)
  requestTechnology(@CurrentViewer() viewer: Viewer, @Input() { params, body }: RouteInput<Routes['requestTechnology']>): Promise<MatchView> {
    return requestTechnology(this.app, viewer, params.id, body);
  }

  /** suggested → screening. */
  @Handle(matchRoutes.shortlist)
  shortlist(@CurrentViewer() viewer: Viewer, @Input() { params, body }: Step): Promise<MatchView> {
    return shortlistMatch(this.app, viewer, params.id, body);
  }

  /** → awaiting_consent; both parties are asked. */
  @Handle(matchRoutes.approve)
  approve(@CurrentViewer() viewer: Viewer, @Input() { params, body }: Step): Promise<MatchView> {
    return approveMatch(this.app, viewer, params.id, body);
  }

  /** → rejected; a party that asked is told. */
  @Handle(matchRoutes.reject)
  reject(@CurrentViewer() viewer: Viewer, @Input() { params, body }: Step): Promise<MatchView> {
    return rejectMatch(this.app, viewer, params.id, body);
  }

  /** rejected → screening; `match.cannot_undo` where a party was told. */
  @Handle(matchRoutes.restore)
  restore(@CurrentViewer() viewer: Viewer, @Input() { params, body }: Step): Promise<MatchView> {
    return restoreMatch(this.app, viewer, params.id, body);
  }

  /** Yes of the viewer's side; the second yes introduces. `match.already_answered` on a second answer. */
  @Handle(matchRoutes.consent)
  consent(@CurrentViewer() viewer: Viewer, @Input() { params, body }: Step): Promise<MatchView> {
    return consentToMatch(this.app, viewer, params.id, body);
  }

  /** No of the viewer's side; the match closes. */
  @Handle(matchRoutes.decline)
  decline(@CurrentViewer() viewer: Viewer, @Input() { params, body }: Step): Promise<MatchView> {
    return declineMatch(this.app, viewer, params.id, body);
  }

  /** introduced → meeting_held. */
  @Handle(matchRoutes.recordMeeting)
  recordMeeting(@CurrentViewer() viewer: Viewer, @Input() { params, body }: Step): Promise<MatchView> {
    return recordMeeting(this.app, viewer, params.id, body);
  }

  /** A check-in: → exploring, and the clock starts anew. */
  @Handle(matchRoutes.explore)
  explore(@CurrentViewer() viewer: Viewer, @Input() { params, body }: Step): Promise<MatchView> {
    return exploreMatch(this.app, viewer, params.id, body);
  }

  /** → agreed. */
  @Handle(matchRoutes.agree)
  agree(@CurrentViewer() viewer: Viewer, @Input() { params, body }: Step): Promise<MatchView> {
    return agreeMatch(this.app, viewer, params.id, body);
  }

  /** agreed → in_project; the need becomes partly matched. */
  @Handle(matchRoutes.startProject)
  startProject(@CurrentViewer() viewer: Viewer, @Input() { params, body }: Step): Promise<MatchView> {
    return startProject(this.app, viewer, params.id, body);
  }

  /** → closed with a reason. */
  @Handle(matchRoutes.close)
  close(@CurrentViewer() viewer: Viewer, @Input() { params, body }: Step): Promise<MatchView> {
    return closeMatch(this.app, viewer, params.id, body);
  }

  /** closed → screening; both parties will be asked anew. */
  @Handle(matchRoutes.reopen)
  reopen(@CurrentViewer() viewer: Viewer, @Input() { params, body }: Step): Promise<MatchView> {
    return reopenMatch(this.app, viewer, params.id, body);
  }
}
