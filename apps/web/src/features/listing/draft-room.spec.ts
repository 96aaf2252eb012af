import { describe, expect, test } from '@jest/globals';
import { changeBetween, figureOf, linesOf, storableRows, storableTexts, type ListingSnapshot } from './draft-room.js';

describe('what a save sends', () => {
  const stored = { originalLanguage: 'vi' as const, texts: { vi: { title: 'Rác' }, en: { title: 'Waste' } }, facts: { sectors: ['waste'] } };

  test('is only the languages and parts that changed', () => {
    const wanted = { ...stored, texts: { vi: { title: 'Rác hữu cơ' }, en: { title: 'Waste' } } };
    expect(changeBetween(stored, wanted)).toEqual({ texts: { vi: { title: 'Rác hữu cơ' } } });
    expect(changeBetween(stored, { ...stored, facts: { sectors: [] } })).toEqual({ facts: { sectors: [] } });
    expect(changeBetween(stored, stored)).toEqual({});
  });

  test('takes a language out where it was stored, and says nothing of one that never was', () => {
    const wanted = { ...stored, texts: { vi: { title: 'Rác' }, en: null, th: null } };
    expect(changeBetween<{ title: string }, ListingSnapshot<{ title: string }>>(stored, wanted)).toEqual({ texts: { en: null } });
  });

  test('leaves out a language without a title, but keeps what is stored of it', () => {
    const { texts, gaps } = storableTexts({ originalLanguage: 'vi', texts: { vi: { title: ' ', problem: 'x' }, en: { title: ' Waste ', problem: '' }, th: { title: '', problem: '' } } });
    expect(texts).toEqual({ en: { title: 'Waste', problem: '' } });
    expect(gaps).toEqual(['texts.vi.title']);
  });
});

test('an incomplete row is named, an empty one passed over', () => {
  const rows = [{ country: 'VN', place: '' }, { country: '', place: '' }, { country: '', place: 'Hue' }];
  expect(storableRows('facts.sites', rows, (row) => (row.country === '' ? { missing: 'country' } : row.country))).toEqual({ rows: ['VN'], gaps: ['facts.sites.2.country'] });
});

test('lines are entries', () => {
  expect(linesOf(' ISO 9001 \n\nISO 14001')).toEqual(['ISO 9001', 'ISO 14001']);
});

test.each([
  ['40', 40],
  [' 12.5 ', 12.5],
  ['1.200', '1.200'],
  ['1,200', '1,200'],
  ['about 40', 'about 40'],
])('the figure %j is stored as %j', (typed, stored) => {
  expect(figureOf(typed)).toBe(stored);
});
