import type { identityRoutes, PersonView, RouteInput } from '@team-osaka/contracts';
import { DomainError, type Viewer } from '@team-osaka/domain';
import { PersonEntity } from '@team-osaka/persistence';
import type { Application } from '../application.js';
import { lockHouse } from './house.js';
import { lockPerson, requireVersion } from './lock-person.js';
import { fitsKind, mayChangePerson, mayGrant, maySeePeople } from './person.policy.js';
import { presentPerson } from './person.presenter.js';
import { countAdministrators, isLastAdministrator } from './person.query.js';
import { endSessionsOfPerson } from './session.js';

type Change = RouteInput<typeof identityRoutes.changePerson>['body'];

/**
 * Changes role, administration or status of a person: the organisation's administrator, or the office. Suspending ends the
 * person's sessions. Errors: `identity.person_not_found`, `identity.forbidden`, `request.conflict`, `identity.role_not_of_kind`, `identity.last_administrator`.
 */
export async function changePerson(app: Application, viewer: Viewer, id: string, change: Change): Promise<PersonView> {
  return app.transaction(viewer, async (unit) => {
    const { manager } = unit;
    const known = await manager.findOneBy(PersonEntity, { id });
    if (!known || !maySeePeople(viewer, known.organisationId)) throw new DomainError('identity.person_not_found');
    const house = await lockHouse(manager, known.organisationId);
    const person = await lockPerson(unit, id);
    const role = change.role ?? person.role;
    if (!mayChangePerson(viewer, person) || !mayGrant(viewer, role)) throw new DomainError('identity.forbidden');
    requireVersion(person, change.version);
    if (!fitsKind(role, house.kind)) throw new DomainError('identity.role_not_of_kind', { fields: [{ pointer: '/body/role', code: 'identity.role_not_of_kind' }] });

    const wasLast = isLastAdministrator(person, await countAdministrators(manager, house.id));
    const before = person.status;
    person.role = role;
    person.organisationAdministrator = change.organisationAdministrator ?? person.organisationAdministrator;
    person.status = change.status ?? person.status;
    if (wasLast && !(person.organisationAdministrator && person.status === 'active')) throw new DomainError('identity.last_administrator');
    person.updatedAt = unit.now;
    await manager.save(person);
    if (person.status === 'suspended') await endSessionsOfPerson(manager, id);
    await unit.record({ event: 'identity.changed', payload: { id }, subject: { kind: 'person', id }, from: before, to: person.status });
    return presentPerson(viewer, person, isLastAdministrator(person, await countAdministrators(manager, house.id)));
  });
}
