import { expect, test } from '@jest/globals';
import type { Role, SignedInViewer, TechnologyState } from '@team-osaka/domain';
import { technologyAbilities } from './technology.policy.js';

const viewer = (role: Exclude<Role, 'public'>, organisationId = 'own'): SignedInViewer => ({
  role, personId: 'p', sessionId: 's', name: 'N', organisationId, organisationKind: 'company', organisationAdministrator: false, locale: 'en',
});
const abilities = (who: SignedInViewer, state: TechnologyState): string[] => technologyAbilities(who, { state, organisationId: 'own' });

test('the owner changes drafts and renews what is public; others may not', () => {
  expect(abilities(viewer('member'), 'draft')).toEqual(['change', 'submit', 'archive']);
  expect(abilities(viewer('member'), 'published')).toEqual(['revise', 'renew', 'archive']);
  expect(abilities(viewer('member', 'other'), 'published')).toEqual([]);
  expect(technologyAbilities({ role: 'public' }, { state: 'published', organisationId: 'own' })).toEqual([]);
});

test('the office decides, officials ask for what is public', () => {
  expect(abilities(viewer('coordinator', 'gec'), 'submitted')).toEqual(['review', 'publish', 'request_changes']);
  expect(abilities(viewer('official', 'city'), 'stale_warning')).toEqual(['request']);
  expect(abilities(viewer('official', 'city'), 'lapsed')).toEqual([]);
});
