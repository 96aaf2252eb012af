import { expect, test } from '@jest/globals';
import { referenceOf } from './reference.js';

test('a reference is read off the random end of the id', () => {
  expect(referenceOf('019a3f6e-7c1d-7b2a-9f00-000000000000')).toBe('TON-0000-0000');
  expect(referenceOf('019a3f6e-7c1d-7b2a-9f00-ffffffffffff')).toBe('TON-ZZZZ-ZZZZ');
});
