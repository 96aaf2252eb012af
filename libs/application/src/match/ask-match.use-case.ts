import type { matchRoutes, MatchView, RouteInput } from '@team-osaka/contracts';
import { DomainError, isOffice, isOwn, publicNeedStates, type Viewer } from '@team-osaka/domain';
import { NeedEntity, TechnologyEntity } from '@team-osaka/persistence';
import type { Application } from '../application.js';
import type { UnitOfWork } from '../unit-of-work.js';
import { lockPublicNeed, lockPublicTechnology } from './analysed.js';
import { assertApproved, enterMatch } from './enter-match.js';
import { readMatch } from './match.query.js';

type InterestBody = RouteInput<typeof matchRoutes.expressInterest>['body'];
type RequestBody = RouteInput<typeof matchRoutes.requestTechnology>['body'];

/**
 * A company offers one of its published technologies for an open need. Errors: `need.not_found` where the need is not public,
 * `technology.not_found` or `identity.forbidden` where the technology is not its own, `technology.wrong_state` where it is not published,
 * `organisation.not_approved`, `match.duplicate`.
 */
export async function expressInterest(app: Application, viewer: Viewer, needId: string, body: InterestBody): Promise<MatchView> {
  const id = await app.transaction(viewer, async (unit) => {
    await assertApproved(unit, viewer);
    const need = await lockPublicNeed(unit.manager, needId);
    if (!need) throw new DomainError('need.not_found');
    const technology = await lockPublicTechnology(unit.manager, body.technologyId);
    if (!technology) return refuseTechnology(unit, viewer, body.technologyId);
    if (!isOwn(viewer, technology.organisationId)) throw new DomainError('identity.forbidden', { fields: [{ pointer: '/body/technologyId', code: 'identity.forbidden' }] });
    return enterMatch(unit, need, technology, 'interest', body.message);
  });
  return readMatch(app, viewer, id);
}

/**
 * An official asks for a published technology for one of its open needs; the office may ask for any open need. Errors:
 * `technology.not_found` where the technology is not public, `need.not_found`, `identity.forbidden`, `need.wrong_state` for the need,
 * `organisation.not_approved` (also where the office asks for a need of a house that is no member now), `match.duplicate`.
 */
export async function requestTechnology(app: Application, viewer: Viewer, technologyId: string, body: RequestBody): Promise<MatchView> {
  const id = await app.transaction(viewer, async (unit) => {
    await assertApproved(unit, viewer);
    const need = await lockPublicNeed(unit.manager, body.needId);
    const technology = await lockPublicTechnology(unit.manager, technologyId);
    if (!technology) throw new DomainError('technology.not_found');
    if (!need) return refuseNeed(unit, viewer, body.needId);
    if (!isOffice(viewer) && !isOwn(viewer, need.organisationId)) throw new DomainError('identity.forbidden', { fields: [{ pointer: '/body/needId', code: 'identity.forbidden' }] });
    return enterMatch(unit, need, technology, 'request', body.message);
  });
  return readMatch(app, viewer, id);
}

/** What is not public does not exist for others; the own organisation is told its state. */
async function refuseTechnology(unit: UnitOfWork, viewer: Viewer, id: string): Promise<never> {
  const fields = [{ pointer: '/body/technologyId', code: 'technology.not_found' }];
  const technology = await unit.manager.findOneBy(TechnologyEntity, { id });
  if (!technology || !isOwn(viewer, technology.organisationId)) throw new DomainError('technology.not_found', { fields });
  throw new DomainError('technology.wrong_state', { fields: [{ pointer: '/body/technologyId', code: 'technology.wrong_state' }], facts: { state: technology.state } });
}

const isPublicState = ({ state }: NeedEntity): boolean => publicNeedStates.some((one) => one === state);

async function refuseNeed(unit: UnitOfWork, viewer: Viewer, id: string): Promise<never> {
  const fields = [{ pointer: '/body/needId', code: 'need.not_found' }];
  const need = await unit.manager.findOneBy(NeedEntity, { id });
  if (!need || !(isOffice(viewer) || isOwn(viewer, need.organisationId))) throw new DomainError('need.not_found', { fields });
  if (isPublicState(need)) throw new DomainError('organisation.not_approved', { fields: [{ pointer: '/body/needId', code: 'organisation.not_approved' }] });
  throw new DomainError('need.wrong_state', { fields: [{ pointer: '/body/needId', code: 'need.wrong_state' }], facts: { state: need.state } });
}
