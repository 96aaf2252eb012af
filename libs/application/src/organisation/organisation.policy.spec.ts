import { describe, expect, test } from '@jest/globals';
import type { MembershipState, SignedInViewer, Viewer } from '@team-osaka/domain';
import { isVisible, organisationAbilities } from './organisation.policy.js';

const viewer = (role: SignedInViewer['role'], organisationId: string, organisationAdministrator = false): Viewer => ({
  role, organisationId, organisationAdministrator, personId: 'p', sessionId: 's', name: 'N', organisationKind: 'company', locale: 'en',
});
const visitor: Viewer = { role: 'public' };
const house = (membershipState: MembershipState) => ({ id: 'own', kind: 'company', membershipState }) as const;

describe('organisations', () => {
  test('are public as members and as recorded ones', () => {
    const states = ['recorded', 'applied', 'in_review', 'approved', 'rejected', 'suspended', 'left'] as const;
    expect(states.filter((state) => isVisible(visitor, house(state)))).toEqual(['recorded', 'approved']);
    expect(states.filter((state) => isVisible(viewer('coordinator', 'office'), house(state)))).toEqual(states);
    expect(isVisible(viewer('member', 'own'), house('suspended'))).toBe(true);
  });

  test.each([
    [viewer('coordinator', 'office'), 'applied', ['review', 'approve', 'reject', 'change']],
    [viewer('coordinator', 'office'), 'approved', ['suspend', 'change', 'invite']],
    [viewer('coordinator', 'own'), 'approved', ['change', 'invite']],
    [viewer('member', 'own', true), 'approved', ['leave', 'change', 'invite']],
    [viewer('member', 'own'), 'approved', []],
    [viewer('member', 'other', true), 'approved', []],
    [visitor, 'approved', []],
  ] as const)('let %j do with one that is %s: %j', (who, state, abilities) => {
    expect(organisationAbilities(who, house(state))).toEqual(abilities);
  });
});
