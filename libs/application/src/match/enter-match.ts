import { DomainError, matchMachine, type MatchOrigin, type Viewer } from '@team-osaka/domain';
import { addWorkingDays } from '@team-osaka/domain/working-days';
import { MatchEntity, newId, OrganisationEntity, type NeedEntity, type TechnologyEntity } from '@team-osaka/persistence';
import type { UnitOfWork } from '../unit-of-work.js';

const eventOf = { interest: 'match.interest_expressed', request: 'match.technology_requested' } as const;

/**
 * Puts a pair that a person asked for at the start of the screening, marked with who asked. A suggestion that nobody has asked for is taken
 * up; any other match of the pair is `match.duplicate` (with its state and since when). Need and technology are locked and public. What the engine
 * thinks of a pair that it had not suggested follows by a job.
 */
export async function enterMatch(
  unit: UnitOfWork, need: NeedEntity, technology: TechnologyEntity, origin: Exclude<MatchOrigin, 'suggestion'>, message: string,
): Promise<string> {
  const { id, inserted } = await lockPair(unit, need.id, technology.id);
  const match = await unit.manager.findOneByOrFail(MatchEntity, { id });
  const from = inserted ? null : match.state;
  if (match.origin !== 'suggestion' || (match.state !== 'suggested' && match.state !== 'screening')) {
    throw new DomainError('match.duplicate', { facts: { state: match.state, since: match.stateSince.toISOString() } });
  }
  if (match.state === 'suggested') {
    match.stateSince = unit.now;
    match.dueAt = addWorkingDays(unit.now, matchMachine.states.screening.workingDays ?? 0, await countriesOf(unit, need, technology));
  }
  Object.assign(match, {
    state: 'screening', origin, message: message || null, askedById: unit.actorId, updatedAt: unit.now,
  });
  await unit.manager.save(MatchEntity, match);
  await unit.record({ event: eventOf[origin], payload: { id: match.id }, subject: { kind: 'match', id: match.id }, from, to: 'screening' });
  return match.id;
}

/** The one match of a pair, locked: made where there was none, so that two who ask at once meet in the same row (uq_match_pair). */
export async function lockPair(unit: UnitOfWork, needId: string, technologyId: string): Promise<{ id: string; inserted: boolean }> {
  const rows = await unit.manager.query<{ id: string; inserted: boolean }[]>(
    `insert into match (id, need_id, technology_id, state, origin, version, created_at, updated_at, state_since)
     values ($1, $2, $3, 'suggested', 'suggestion', 1, $4, $4, $4)
     on conflict (need_id, technology_id) do update set need_id = excluded.need_id
     returning id, (xmax = 0) as inserted`,
    [newId(), needId, technologyId, unit.now],
  );
  const row = rows[0];
  if (!row) throw new Error('An upsert returned no row.');
  return row;
}

/** Only people of an approved member or partner may ask; the office asks on behalf of others. */
export async function assertApproved(unit: UnitOfWork, viewer: Viewer): Promise<void> {
  if (viewer.role !== 'member' && viewer.role !== 'official') return;
  const organisation = await unit.manager.findOne(OrganisationEntity, { where: { id: viewer.organisationId }, select: { id: true, membershipState: true } });
  if (organisation?.membershipState !== 'approved') throw new DomainError('organisation.not_approved');
}

async function countriesOf(unit: UnitOfWork, need: NeedEntity, technology: TechnologyEntity): Promise<string[]> {
  const organisations = await unit.manager.find(OrganisationEntity, {
    where: [{ id: need.organisationId }, { id: technology.organisationId }], select: { id: true, country: true },
  });
  const countryOf = (id: string): string | undefined => organisations.find((organisation) => organisation.id === id)?.country;
  const countries = [countryOf(technology.organisationId), need.country ?? countryOf(need.organisationId)];
  return [...new Set(countries.filter((country) => country !== undefined))];
}
