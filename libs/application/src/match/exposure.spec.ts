import { describe, expect, test } from '@jest/globals';
import { gini, spreadExposure } from './exposure.js';

const one = (company: string, score: number) => ({ company, score });
const shown = (places: number, ...ranked: ReturnType<typeof one>[]): string[] => spreadExposure(ranked, places).map(({ company, score }) => `${company} ${score}`);

describe('the places of a need', () => {
  test('go to at most two listings of a company while others are good enough', () => {
    expect(shown(4, one('A', 0.9), one('A', 0.8), one('A', 0.7), one('B', 0.6), one('A', 0.55), one('C', 0.5))).toEqual(['A 0.9', 'A 0.8', 'B 0.6', 'C 0.5']);
  });

  test('go to a third listing of a company before anybody below half of the best score', () => {
    expect(shown(3, one('A', 0.9), one('A', 0.8), one('A', 0.7), one('B', 0.44))).toEqual(['A 0.9', 'A 0.8', 'A 0.7']);
    expect(shown(3, one('A', 0.9), one('A', 0.8), one('A', 0.7), one('B', 0.45))).toEqual(['A 0.9', 'A 0.8', 'B 0.45']);
  });

  test('are all filled where there is enough, best first, whoever they belong to', () => {
    expect(shown(10, one('A', 0.9), one('A', 0.8), one('A', 0.7), one('B', 0.2), one('A', 0.1))).toEqual(['A 0.9', 'A 0.8', 'A 0.7', 'B 0.2', 'A 0.1']);
    expect(shown(10)).toEqual([]);
  });

  test('are ten, and the best listing of all is always among them', () => {
    const many = Array.from({ length: 30 }, (_, index) => one(`company ${index % 3}`, 1 - index / 100));
    const chosen = spreadExposure(many);
    expect(chosen).toHaveLength(10);
    expect(chosen[0]).toBe(many[0]);
    // Three companies have six places between them; the rest goes by score alone.
    expect(chosen).toEqual(many.slice(0, 10));
  });
});

test('the Gini coefficient is 0 for equal shares, grows with inequality, and is unknown where nothing was shown', () => {
  expect(gini([3, 3, 3])).toBeCloseTo(0, 10);
  expect(gini([0, 0, 0, 8])).toBeCloseTo(0.75, 10);
  expect(gini([8, 0, 0, 0])).toBeCloseTo(0.75, 10);
  expect(gini([1, 2, 3, 4])).toBeCloseTo(0.25, 10);
  expect(gini([0, 0])).toBeNull();
  expect(gini([])).toBeNull();
});
