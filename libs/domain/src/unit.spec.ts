import { expect, test } from '@jest/globals';
import { convert } from './unit.js';

test.each([
  [{ value: 2, unit: 'MLD' }, 'm3/day', 2000],
  [{ value: 365, unit: 't/year' }, 't/day', 1],
  [{ value: 1.5, unit: 'MW' }, 'kW', 1500],
  [{ value: 1, unit: 'm3/h' }, 'm3/day', 24],
  [{ value: 7, unit: 't/week' }, 't/day', 1],
] as const)('%j is %s × %d', (quantity, unit, value) => {
  expect(convert(quantity, unit)).toBeCloseTo(value, 9);
});

test('what measures different things does not convert', () => {
  expect(convert({ value: 1, unit: 't/day' }, 'm3/day')).toBeUndefined();
  expect(convert({ value: 1, unit: 'household' }, 'building')).toBeUndefined();
  expect(convert({ value: 3, unit: 'bus' }, 'bus')).toBe(3);
});
