import { expect, test } from '@jest/globals';
import { isCountry, isCurrency, partnerCountries } from './place.js';

test('countries are assigned ISO codes, not withdrawn ones, unions or placeholders', () => {
  expect(partnerCountries.filter((code) => !isCountry(code))).toEqual([]);
  expect(['UK', 'BU', 'SU', 'EU', 'ZZ', 'XQ', 'vn', 'VNM', ''].filter(isCountry)).toEqual([]);
});

test('currencies are ISO codes', () => {
  expect(['JPY', 'VND', 'THB', 'PHP', 'INR', 'MMK', 'GBP'].every(isCurrency)).toBe(true);
  expect(isCurrency('QQQ')).toBe(false);
});
