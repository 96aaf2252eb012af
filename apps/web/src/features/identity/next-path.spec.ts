import { expect, test } from '@jest/globals';
import { nextPath } from './next-path.js';

const origin = 'https://network.example.org';

test.each([
  ['/needs?sector=waste&pages=2#results', '/needs?sector=waste&pages=2#results'],
  ['/matches/0191', '/matches/0191'],
  [null, '/'],
  ['', '/'],
  ['needs', '/'],
  ['https://elsewhere.example.com/', '/'],
  ['//elsewhere.example.com/', '/'],
  ['/\\elsewhere.example.com', '/'],
  ['/\n/elsewhere.example.com', '/'],
  ['/./\\elsewhere.example.com', '/'],
  ['/needs/..//elsewhere.example.com', '/'],
  ['javascript:alert(1)', '/'],
  ['/sign-in?next=/sign-in', '/'],
])('next=%j leads to %s', (asked, path) => {
  expect(nextPath(asked, origin)).toBe(path);
});
