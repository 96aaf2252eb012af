import { DomainError, matchMachine, type MatchAction, type Viewer } from '@team-osaka/domain';
import { MatchConsentEntity, MatchEntity } from '@team-osaka/persistence';
import type { EventName } from '@team-osaka/contracts';
import { transition } from '../transition.js';
import type { UnitOfWork } from '../unit-of-work.js';
import { isMutual, isOpenTo, isVisible, type MatchSituation } from './match.policy.js';

/** A match locked for change, with the answers of its parties and the countries whose holidays its clocks skip. */
export interface LockedMatch {
  readonly match: MatchEntity;
  readonly consents: MatchConsentEntity[];
  readonly countries: readonly string[];
  /** The situation as it is now, answers changed in this unit included. */
  situation(): MatchSituation;
}

interface PartyRow {
  technology_organisation_id: string;
  need_organisation_id: string;
  technology_country: string;
  need_country: string;
}

/** Locks a match: whoever comes second waits here and then meets the new version. `match.not_found` where there is none. */
export async function lockMatch(unit: UnitOfWork, id: string): Promise<LockedMatch> {
  const match = await unit.manager.findOne(MatchEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!match) throw new DomainError('match.not_found');
  const rows = await unit.manager.query<PartyRow[]>(
    `select t.organisation_id as technology_organisation_id, n.organisation_id as need_organisation_id,
            technology_side.country as technology_country, coalesce(n.country, need_side.country) as need_country
       from technology t join organisation technology_side on technology_side.id = t.organisation_id,
            need n join organisation need_side on need_side.id = n.organisation_id
      where t.id = $1 and n.id = $2`,
    [match.technologyId, match.needId],
  );
  const parties = rows[0];
  if (!parties) throw new DomainError('match.not_found');
  const consents = await unit.manager.find(MatchConsentEntity, { where: { matchId: id }, order: { side: 'DESC' } });
  return {
    match,
    consents,
    countries: [...new Set([parties.technology_country, parties.need_country])],
    situation: () => ({
      state: match.state,
      origin: match.origin,
      technologyOrganisationId: parties.technology_organisation_id,
      needOrganisationId: parties.need_organisation_id,
      consents,
    }),
  };
}

/** Locks a match that the viewer may see; anything else is `match.not_found`. */
export async function lockVisibleMatch(unit: UnitOfWork, viewer: Viewer, id: string): Promise<LockedMatch> {
  const locked = await lockMatch(unit, id);
  if (!isVisible(viewer, locked.situation())) throw new DomainError('match.not_found');
  return locked;
}

export interface MatchStep {
  readonly action: MatchAction;
  readonly event: EventName;
  readonly version?: number;
  readonly reason?: string | undefined;
  readonly payload?: Record<string, unknown>;
  /** Set where the step follows by itself from what a person did. */
  readonly as?: 'system';
}

/** Fires an action of the match machine. A party is never told who of the other side decided before the two have met. */
export async function stepMatch(unit: UnitOfWork, locked: LockedMatch, step: MatchStep): Promise<void> {
  try {
    await transition(unit, {
      room: 'match', machine: matchMachine, record: locked.match, state: (match) => match.state,
      setState: (match, state) => {
        match.state = state;
      },
      countries: locked.countries, ...step,
    });
  } catch (error) {
    throw error instanceof DomainError && mustHideNames(unit, locked) ? withoutNames(error) : error;
  }
}

/** Refuses with `match.wrong_state` what the table allows the role but the situation does not (not this party's turn). */
export function assertOpenTo(viewer: Viewer, situation: MatchSituation, action: MatchAction): void {
  if (!isOpenTo(viewer, situation, action)) throw new DomainError('match.wrong_state', { facts: { state: situation.state, action } });
}

function mustHideNames(unit: UnitOfWork, locked: LockedMatch): boolean {
  const { role } = unit.actor;
  return (role === 'member' || role === 'official') && !isMutual(locked.situation());
}

function withoutNames(error: DomainError): DomainError {
  const facts = Object.fromEntries(Object.entries(error.facts).filter(([name]) => name !== 'by'));
  return new DomainError(error.code, { fields: error.fields, facts });
}
