import { expect, test } from '@jest/globals';
import { technologyRoutes } from '@team-osaka/contracts';
import type { SignedInViewer, Viewer } from '@team-osaka/domain';
import { encodeCursor } from '../keyset.js';
import { technologyListSql } from '../technology/list-technologies.query.js';

const visitor: Viewer = { role: 'public' };
const member: SignedInViewer = {
  role: 'member', personId: 'p', sessionId: 's', name: 'M', organisationId: 'own', organisationKind: 'company', organisationAdministrator: false, locale: 'ja',
};
const statement = (query: Record<string, unknown>, viewer: Viewer = visitor) => technologyListSql(viewer, technologyRoutes.list.query.parse(query));
const id = '01890000-0000-7000-8000-000000000000';

test('without filters the newest public listings of members come straight from their index', () => {
  const { text, values } = statement({});
  const members = "t.organisation_id <> all(array(select id from organisation where membership_state <> 'approved'))";
  expect(text).toContain(`t.state in ('published','stale_warning') and ${members} order by t.published_at desc, t.id desc limit 21`);
  expect(text).not.toContain('probe');
  expect(values).toEqual(['en']);
});

test('words and sets are tried in list order before the inverted index is asked', () => {
  const { text, values } = statement({ q: 'biogas', sector: 'waste,energy', limit: 5 });
  expect(text).toContain('limit 500) t');
  expect(text).toContain('(select count(*) from probe) < 6');
  expect(values).toEqual([['waste', 'energy'], `'biogas'`, 'en']);
});

test('values never enter the text', () => {
  const hostile = "x'; drop table technology --";
  expect(statement({ q: hostile, servesCountry: 'VN' }).text).toBe(statement({ q: 'other', servesCountry: 'TH' }).text);
});

test('a query without a single word finds nothing', () => {
  expect(statement({ q: '?!' }).text).toContain('and false order');
});

test('scopes ask for who the viewer is', () => {
  expect(statement({ scope: 'own' }, member).values).toEqual(['own', 'ja']);
  expect(() => statement({ scope: 'own' })).toThrow(expect.objectContaining({ code: 'identity.sign_in_required' }));
  expect(() => statement({ scope: 'all' }, member)).toThrow(expect.objectContaining({ code: 'identity.forbidden' }));
  expect(statement({ scope: 'all' }, { ...member, role: 'coordinator' }).text).toContain('where true order by t.updated_at desc');
});

test.each([['newest', 'text'], ['newest', -1], ['newest', 1.5], ['newest', 1e18], ['newest', null], ['title', 5], ['title', 'nul\0']] as const)(
  'a cursor of sort %s with the key %p is refused', (sort, key) => {
    expect(() => statement({ sort, cursor: encodeCursor([key, id]) })).toThrow(expect.objectContaining({ code: 'request.cursor_invalid' }));
  },
);
