import { expect, test } from '@jest/globals';
import { needDocument } from './matching-document.js';

const site = { country: 'VN', place: null, latitude: null, longitude: null };

test('the country of the site is a wish unless the poster states a country', () => {
  expect(needDocument({ id: 'n', originalLanguage: 'vi', texts: {}, facts: { site } }).constraints).toEqual([{ type: 'country', value: 'VN', level: 'nice' }]);
  const stated = [{ type: 'country', value: 'VN', level: 'must' }];
  expect(needDocument({ id: 'n', originalLanguage: 'vi', texts: {}, facts: { site, constraints: stated } })).toMatchObject({ country: 'VN', constraints: stated });
  expect(needDocument({ id: 'n', originalLanguage: 'vi', texts: {}, facts: {} }).constraints).toEqual([]);
});
