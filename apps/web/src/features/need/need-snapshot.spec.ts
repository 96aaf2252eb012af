import { describe, expect, test } from '@jest/globals';
import type { NeedView } from '@team-osaka/contracts';
import { needDraftOf } from './need-draft.js';
import { needSnapshotOf } from './need-snapshot.js';

const opened: Pick<NeedView, 'originalLanguage' | 'texts' | 'facts' | 'contact' | 'validUntil'> = { originalLanguage: 'vi', texts: {}, facts: {}, contact: null, validUntil: null };
const draft = needDraftOf(opened as NeedView);

describe('the contact of a need', () => {
  test.each(['', 'lan', 'lan@', 'lan@city', 'lan@city.', 'lan@city.v'])('is not saved while its address reads %j', (email) => {
    const { snapshot, gaps } = needSnapshotOf({ ...draft, contact: { ...draft.contact, name: 'Lan', email } });
    expect(gaps).toEqual(['contact.email']);
    expect(snapshot).not.toHaveProperty('contact');
  });

  test('is saved once the address is whole', () => {
    const { snapshot, gaps } = needSnapshotOf({ ...draft, contact: { ...draft.contact, name: 'Lan', email: ' lan@city.vn ' } });
    expect(gaps).toEqual([]);
    expect(snapshot.contact).toEqual({ name: 'Lan', email: 'lan@city.vn', department: null, telephone: null });
  });
});
