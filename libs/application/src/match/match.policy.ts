import {
  actionsFor, isOffice, matchMachine, partyVisibleStates, type MatchAction, type MatchOrigin, type MatchSide, type MatchState, type Viewer,
} from '@team-osaka/domain';

export type ConsentState = 'pending' | 'given' | 'declined';

/** A match reduced to what its rules ask. */
export interface MatchSituation {
  readonly state: MatchState;
  readonly origin: MatchOrigin;
  readonly technologyOrganisationId: string;
  readonly needOrganisationId: string;
  /** Answers of the present round; none before the approval. */
  readonly consents: readonly { readonly side: MatchSide; readonly state: ConsentState }[];
}

/** The side the viewer belongs to, null for the office and for strangers. */
export function sideOf(viewer: Viewer, match: Pick<MatchSituation, 'technologyOrganisationId' | 'needOrganisationId'>): MatchSide | null {
  if (viewer.role === 'public' || isOffice(viewer)) return null;
  if (viewer.organisationId === match.technologyOrganisationId) return 'technology';
  if (viewer.organisationId === match.needOrganisationId) return 'need';
  return null;
}

/** The side that asked for the match: companies express interest, officials ask for a technology. */
export function askingSide(origin: MatchOrigin): MatchSide | null {
  switch (origin) {
    case 'interest':
      return 'technology';
    case 'request':
      return 'need';
    case 'suggestion':
      return null;
  }
}

/** True where the parties were asked for consent in this round, so that they know of the match and may see its reasons. */
export function isDisclosed({ state, consents }: Pick<MatchSituation, 'state' | 'consents'>): boolean {
  const visible: readonly MatchState[] = partyVisibleStates;
  // A match closed while the office still screened it was never shown to anybody.
  return visible.includes(state) && (state !== 'closed' || consents.length > 0);
}

/** True where both sides said yes, so that each has met the other. */
export function isMutual({ consents }: Pick<MatchSituation, 'consents'>): boolean {
  return consents.length === 2 && consents.every((consent) => consent.state === 'given');
}

/** The office sees every match; a party sees its own once disclosed, or from the start where it asked for it. */
export function isVisible(viewer: Viewer, match: MatchSituation): boolean {
  if (isOffice(viewer)) return true;
  const side = sideOf(viewer, match);
  return side !== null && (isDisclosed(match) || askingSide(match.origin) === side);
}

/** The answer of a side in this round, null where it was not asked. */
export function consentOf(match: Pick<MatchSituation, 'consents'>, side: MatchSide | null): ConsentState | null {
  return match.consents.find((consent) => consent.side === side)?.state ?? null;
}

/** What this viewer may do next with the match. */
export function abilitiesOf(viewer: Viewer, match: MatchSituation): MatchAction[] {
  if (!isVisible(viewer, match)) return [];
  return actionsFor(matchMachine, match.state, viewer.role).filter((action) => isOpenTo(viewer, match, action));
}

/** What the table of the machine does not say: whose turn it is, and what somebody was already told. */
export function isOpenTo(viewer: Viewer, match: MatchSituation, action: MatchAction): boolean {
  const side = sideOf(viewer, match);
  // Whoever asked for a match has been told of its rejection: only a rejected suggestion stayed in the house.
  if (action === 'restore') return match.origin === 'suggestion';
  if (action === 'consent' || action === 'decline') return consentOf(match, side) === 'pending';
  if (action === 'close' && side !== null) {
    // A party that was asked answers first; a party that asked may take its question back.
    if (match.state === 'awaiting_consent') return consentOf(match, side) === 'given';
    if (match.state === 'screening') return askingSide(match.origin) === side;
  }
  return true;
}

/** True where the viewer owns the next step of the match. */
export function isWaitingFor(viewer: Viewer, match: MatchSituation): boolean {
  const { owner } = matchMachine.states[match.state];
  if (isOffice(viewer)) return owner === 'coordinator';
  const side = sideOf(viewer, match);
  if (side === null || owner !== 'both-parties') return false;
  return match.state !== 'awaiting_consent' || consentOf(match, side) === 'pending';
}
