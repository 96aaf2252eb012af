import { describe, expect, test } from '@jest/globals';
import type { SignedInViewer, Viewer } from '@team-osaka/domain';
import { fitsKind, mayChangePerson, mayGrant, mayInvite, maySeePeople } from './person.policy.js';

const viewer = (role: SignedInViewer['role'], organisationId: string, organisationAdministrator = false): Viewer => ({
  role, organisationId, organisationAdministrator, personId: 'p', sessionId: 's', name: 'N', organisationKind: 'company', locale: 'en',
});
const house = { id: 'own', kind: 'company', membershipState: 'approved' } as const;

describe('people', () => {
  test('are seen by colleagues and the office', () => {
    expect([viewer('member', 'own'), viewer('coordinator', 'office'), viewer('member', 'other'), { role: 'public' } as const].map((who) => maySeePeople(who, 'own'))).toEqual([true, true, false, false]);
  });

  test('are invited by the own administrator and the office, into members only', () => {
    expect(mayInvite(viewer('member', 'own', true), house)).toBe(true);
    expect(mayInvite(viewer('coordinator', 'office'), house)).toBe(true);
    expect(mayInvite(viewer('member', 'own'), house)).toBe(false);
    expect(mayInvite(viewer('member', 'other', true), house)).toBe(false);
    expect(mayInvite(viewer('administrator', 'office'), { ...house, membershipState: 'suspended' })).toBe(false);
  });

  test('get office roles from the office alone', () => {
    expect(mayGrant(viewer('observer', 'office', true), 'coordinator')).toBe(false);
    expect(mayGrant(viewer('coordinator', 'office'), 'administrator')).toBe(true);
    expect(mayChangePerson(viewer('observer', 'office', true), { organisationId: 'office', role: 'coordinator' })).toBe(false);
    expect(mayChangePerson(viewer('observer', 'office', true), { organisationId: 'office', role: 'observer' })).toBe(true);
  });

  test('hold roles that fit the kind of their organisation', () => {
    expect(fitsKind('member', 'company')).toBe(true);
    expect(fitsKind('administrator', 'company')).toBe(false);
    expect(fitsKind('official', 'city')).toBe(true);
  });
});
