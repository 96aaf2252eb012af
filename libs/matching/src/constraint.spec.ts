import { describe, expect, test } from '@jest/globals';
import { analyse, assess, outlined, type Assessment, type Constraint, type TechnologyDocument } from './index.js';

const statistics = { documents: 0, frequency: () => 0 };
const text = { lang: 'en', title: 'Food waste composting', description: 'Compost from food waste of markets.' };

function judge(constraints: Constraint[], facts: Partial<TechnologyDocument>, quantity?: { value: number; unit: string }): Assessment {
  const need = { id: 'n', texts: [text], constraints, ...(quantity ? { quantity } : {}) };
  const technology = { id: 't', organisationId: 'o', texts: [text], ...facts };
  return assess({ document: need, profile: analyse(need) }, outlined({ document: technology, profile: analyse(technology) }), statistics);
}

function stateOf(constraint: Omit<Constraint, 'level'>, facts: Partial<TechnologyDocument>): string | undefined {
  return judge([{ ...constraint, level: 'must' }], facts).constraints[0]?.state;
}

describe('constraints', () => {
  const kinds: [string, Omit<Constraint, 'level'>, Partial<TechnologyDocument>, string][] = [
    ['country served', { type: 'country', value: 'VN' }, { countriesServed: ['TH', 'vn'] }, 'met'],
    ['country not served', { type: 'country', value: 'VN' }, { countriesServed: ['TH'] }, 'not-met'],
    ['no countries named', { type: 'country', value: 'VN' }, {}, 'unknown'],
    ['no countries named, installed there', { type: 'country', value: 'VN' }, { deployments: [{ country: 'VN' }] }, 'met'],
    ['deployed there', { type: 'deployedIn', value: 'TH' }, { deployments: [{ country: 'TH', year: 2021 }] }, 'met'],
    ['deployed elsewhere', { type: 'deployedIn', value: 'TH' }, { deployments: [{ country: 'JP' }] }, 'not-met'],
    ['deployments not listed', { type: 'deployedIn', value: 'TH' }, {}, 'unknown'],
    ['capacity in another unit', { type: 'capacity', value: 365, unit: 't/year' }, { capacity: { min: 0.5, max: 1, unit: 't/day' } }, 'met'],
    ['capacity too small', { type: 'capacity', value: 500, unit: 't/day' }, { capacity: { max: 100, unit: 't/day' } }, 'not-met'],
    ['capacity too big', { type: 'capacity', value: 1, unit: 't/day' }, { capacity: { min: 100, unit: 't/day' } }, 'not-met'],
    ['capacity of another kind', { type: 'capacity', value: 5, unit: 'm3/day' }, { capacity: { max: 100, unit: 't/day' } }, 'unknown'],
    ['own unit on both sides', { type: 'capacity', value: 5, unit: 'crate' }, { capacity: { max: 10, unit: 'Crate' } }, 'met'],
    ['capacity range open on both ends', { type: 'capacity', value: 5, unit: 't/day' }, { capacity: { unit: 't/day' } }, 'unknown'],
    ['ready enough', { type: 'trlMin', value: 8 }, { trl: 9 }, 'met'],
    ['level as text', { type: 'trlMin', value: '8' }, { trl: 7 }, 'not-met'],
    ['level unreadable', { type: 'trlMin', value: 'high' }, { trl: 7 }, 'unknown'],
    ['level not listed', { type: 'trlMin', value: 8 }, {}, 'unknown'],
    ['cheap enough', { type: 'capexMax', value: 100, currency: 'USD' }, { capex: { max: 90, currency: 'USD' } }, 'met'],
    ['too dear', { type: 'capexMax', value: 100, currency: 'USD' }, { capex: { min: 110, max: 200, currency: 'USD' } }, 'not-met'],
    ['band around the budget', { type: 'capexMax', value: 100, currency: 'USD' }, { capex: { min: 50, max: 200, currency: 'USD' } }, 'unknown'],
    ['another currency', { type: 'capexMax', value: 100, currency: 'VND' }, { capex: { max: 90, currency: 'USD' } }, 'unknown'],
    ['cost per another unit', { type: 'capexMax', value: 100, currency: 'USD', per: 'kW' }, { capex: { max: 90_000, currency: 'USD', per: 'MW' } }, 'met'],
    ['cost per unit, budget for the whole', { type: 'capexMax', value: 100, currency: 'USD' }, { capex: { max: 90, currency: 'USD', per: 'kW' } }, 'unknown'],
  ];
  test.each(kinds)('%s', (_case, constraint, facts, state) => {
    expect(stateOf(constraint, facts)).toBe(state);
  });

  test('the quantity of the need stands in where the constraint gives no amount', () => {
    const assessment = judge([{ type: 'capacity', value: '', level: 'must' }], { capacity: { max: 100, unit: 't/day' } }, { value: 500, unit: 't/day' });
    expect(assessment.constraints[0]).toMatchObject({ state: 'not-met', detail: { wanted: 500, max: 100 } });
  });

  test('a hard one not met sinks the match and says so', () => {
    const assessment = judge([{ type: 'country', value: 'VN', level: 'must' }], { countriesServed: ['TH'] });
    expect(assessment.score).toBeLessThanOrEqual(0.05);
    expect(assessment.confidence).toBe('none');
    expect(assessment.constraints).toEqual([{ type: 'country', level: 'must', state: 'not-met', detail: { country: 'VN', served: 'TH' } }]);
  });

  test('a wish not met only costs points', () => {
    const wish = (served: string[]): number => judge([{ type: 'country', value: 'VN', level: 'nice' }], { countriesServed: served }).score;
    expect(wish(['TH'])).toBeLessThan(wish(['VN']));
    expect(wish(['TH'])).toBeGreaterThan(0.2);
  });

  test('what the listing does not say never counts as not met', () => {
    const constraints: Constraint[] = [
      { type: 'country', value: 'VN', level: 'must' },
      { type: 'capacity', value: 5, unit: 't/day', level: 'must' },
      { type: 'trlMin', value: 8, level: 'must' },
      { type: 'deployedIn', value: 'VN', level: 'must' },
      { type: 'capexMax', value: 5, currency: 'USD', level: 'must' },
    ];
    const assessment = judge(constraints, {});
    expect(assessment.constraints.map((constraint) => constraint.state)).toEqual(constraints.map(() => 'unknown'));
    expect(assessment.score).toBe(judge([], {}).score);
  });
});
