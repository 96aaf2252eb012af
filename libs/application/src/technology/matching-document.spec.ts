import { expect, test } from '@jest/globals';
import { technologyDocument } from './matching-document.js';

test('unknown facts are absent, cost and reference sites carry the names of the engine', () => {
  const document = technologyDocument({
    id: 't', organisationId: 'o', originalLanguage: 'ja',
    texts: { ja: { title: '題', summary: '要', description: '説', problemSolved: '課', revision: 1 } },
    facts: {
      trl: null, capacity: { min: null, max: 50, unit: 't/day' }, cost: { min: 1, max: null, currency: 'JPY', year: 2025, per: null },
      referenceSites: [{ country: 'VN', place: null, year: 2020, detail: null }],
    },
  });
  expect(document).toEqual({
    id: 't', organisationId: 'o', texts: [{ lang: 'ja', title: '題', summary: '要', description: '説\n課' }], sectors: [], jcmScopes: [], countriesServed: [],
    deployments: [{ country: 'VN', year: 2020 }], capacity: { max: 50, unit: 't/day' }, capex: { min: 1, currency: 'JPY' },
  });
});

test('the text that the listing was written in is read first, so that it is what an explanation quotes', () => {
  const words = { title: '', summary: '', description: '', problemSolved: '', revision: 1 };
  const { texts } = technologyDocument({ id: 't', organisationId: 'o', originalLanguage: 'ja', texts: { en: words, ja: words, vi: words }, facts: {} });
  expect(texts.map(({ lang }) => lang)).toEqual(['ja', 'en', 'vi']);
});
