import { describe, expect, test } from '@jest/globals';
import { conversionFactor } from './unit.js';

describe('units as people write them', () => {
  test.each([
    ['t/day', 't/year', 365],
    ['tpd', 't/day', 1],
    ['トン/日', 't/day', 1],
    ['tấn/ngày', 't/day', 1],
    ['ตัน/วัน', 't/day', 1],
    ['t/week', 't/day', 1 / 7],
    ['m3/h', 'm3/day', 24],
    ['m³/day', 'm3/day', 1],
    ['M3 per day', 'm3/day', 1],
    ['MLD', 'm3/day', 1000],
    ['l/s', 'm3/day', 86.4],
    ['MW', 'kW', 1000],
    ['RT', 'kW', 3.517],
    ['ｋＷ', 'kW', 1],
    ['household', 'households', 1],
    ['furlong', 'Furlong', 1],
  ])('%s in %s', (from, to, factor) => {
    expect(conversionFactor(from, to)).toBeCloseTo(factor, 6);
  });

  test.each([
    ['t/day', 'kW'],
    ['furlong', 't/day'],
    ['bus', 'lamp'],
    ['', ''],
  ])('%s cannot be expressed in %s', (from, to) => {
    expect(conversionFactor(from, to)).toBeUndefined();
  });
});
