import { describe, expect, test } from '@jest/globals';
import type { Constraint, NeedDocument, TechnologyDocument } from '../index.js';
import { confidenceReliability, contradictsMustHave, eachNeed, evaluate, scoreReliability, type Evaluation, type NeedResult } from './index.js';

const technologies: TechnologyDocument[] = [
  { id: 'a', organisationId: 'o', texts: [{ title: '膜分離', description: '' }], countriesServed: ['VN'] },
  { id: 'b', organisationId: 'o', texts: [{ title: 'sieve', summary: 'wire screen', description: '' }], countriesServed: ['TH'] },
];

const need = (id: string, kind: string, title: string, constraints?: Constraint[]): Evaluation['needs'][number] => ({
  kind,
  document: { id, texts: [{ title, description: '' }], ...(constraints === undefined ? {} : { constraints }) },
});

const match = (technology: string, needPhrase: string, phrase: string): NeedResult['matches'][number] => ({
  technology,
  score: 0.6,
  evidence: [{ concept: 'membrane', need: needPhrase, technology: phrase, kind: 'exact' }],
  constraints: [],
});

const evaluation: Evaluation = {
  technologies,
  needs: [
    need('n1', 'plain', 'Our waste water is not clean', [{ type: 'country', value: 'VN', level: 'must' }]),
    need('n2', 'plain', '膜で水をきれいにしたい'),
    need('n3', 'odd', 'We need a poem of the sea'),
  ],
  qrels: new Map([['n1', new Map([['a', 2], ['b', 0]])], ['n2', new Map([['a', 3]])], ['n3', new Map([['b', 0]])]]),
  run: new Map([
    ['n1', [{ technology: 'b', score: 0.65 }, { technology: 'a', score: 0.6 }]],
    ['n2', [{ technology: 'a', score: 0.6 }]],
    ['n3', [{ technology: 'b', score: 0.05 }]],
  ]),
  results: [
    { need: 'n1', confidence: 'strong', matches: [match('b', 'waste water', 'wire screen'), match('a', 'waste water', 'not written there')] },
    { need: 'n2', confidence: 'strong', matches: [match('a', '膜', '膜分離')] },
    { need: 'n3', confidence: 'none', matches: [] },
  ],
};

describe('the report', () => {
  const groups = evaluate(evaluation);
  const [all] = groups;

  test('has all needs, each language as declared or detected, each kind', () => {
    expect(groups.map(({ group, ranking, none }) => [group, ranking.needs, none.needs])).toEqual([['all', 2, 1], ['en', 1, 1], ['ja', 1, 0], ['odd', 0, 1], ['plain', 2, 0]]);
  });

  test('means are taken over the needs that have an answer', () => {
    // n1: b (0) before a (2) gives 1 / log2(3); n2: 1.
    expect(all?.ranking.ndcg10).toBeCloseTo((1 / Math.log2(3) + 1) / 2, 10);
    expect([all?.ranking.recall5, all?.ranking.mrr, all?.ranking.precision1]).toEqual([1, 0.75, 0.5]);
  });

  test('"none" is judged by what was said and by the scores', () => {
    expect(all?.none).toEqual({ needs: 1, precision: 1, recall: 1, precisionAtRecall70: 1, precisionAtRecall70ByConfidence: 1 });
  });

  test('evidence counts where both phrases are written in the texts; a must-have is checked in the technology itself', () => {
    expect(all?.evidence.shown).toBe(3);
    expect(all?.evidence.coverage).toBeCloseTo(2 / 3, 10);
    expect([all?.evidence.constrained, all?.evidence.obeyed]).toEqual([2, 0.5]);
  });

  test('reliability, by confidence and by tenths of the score', () => {
    expect(confidenceReliability(evaluation.results, evaluation.qrels)).toEqual([
      { said: 'strong', count: 2, right: 0.5 },
      { said: 'possible', count: 0, right: undefined },
      { said: 'none', count: 1, right: 1 },
    ]);
    expect(scoreReliability(evaluation.run, evaluation.qrels).filter(({ count }) => count > 0)).toEqual([
      { said: '0.0–0.1', count: 1, right: 0 },
      { said: '0.6–0.7', count: 3, right: 2 / 3 },
    ]);
  });

  test('each need, worst first, those without an answer last', () => {
    const scores = eachNeed(evaluation);
    expect(scores.map((score) => score.need)).toEqual(['n1', 'n2', 'n3']);
    expect(scores[0]).toMatchObject({ first: { technology: 'b', grade: 0 }, wanted: [{ technology: 'a', grade: 2, rank: 2 }], confidence: 'strong' });
    expect(scores[2]).toMatchObject({ ndcg10: undefined, wanted: [] });
  });
});

describe('a must-have is contradicted', () => {
  const technology: TechnologyDocument = {
    id: 't', organisationId: 'o', texts: [], trl: 6, countriesServed: ['TH'], deployments: [{ country: 'MY' }],
    capacity: { min: 5, max: 10, unit: 't/day' }, capex: { min: 100, max: 200, currency: 'USD', per: 'unit' },
  };
  const asks = (constraint: Omit<Constraint, 'level'>): NeedDocument => ({ id: 'n', texts: [], constraints: [{ ...constraint, level: 'must' }] });
  const silent: TechnologyDocument = { id: 's', organisationId: 'o', texts: [] };

  test.each<[Omit<Constraint, 'level'>, boolean]>([
    [{ type: 'country', value: 'vn' }, true],
    [{ type: 'country', value: 'th' }, false],
    [{ type: 'deployedIn', value: 'TH' }, true],
    [{ type: 'deployedIn', value: 'MY' }, false],
    [{ type: 'trlMin', value: 7 }, true],
    [{ type: 'trlMin', value: 6 }, false],
    [{ type: 'capacity', value: 11, unit: 't/day' }, true],
    [{ type: 'capacity', value: 4, unit: 't/day' }, true],
    [{ type: 'capacity', value: 10, unit: 't/day' }, false],
    [{ type: 'capacity', value: 11, unit: 'm3' }, false],
    [{ type: 'capexMax', value: 99, currency: 'USD', per: 'unit' }, true],
    [{ type: 'capexMax', value: 100, currency: 'USD', per: 'unit' }, false],
    [{ type: 'capexMax', value: 99, currency: 'JPY', per: 'unit' }, false],
  ])('%j: %s', (constraint, expected) => {
    expect(contradictsMustHave(asks(constraint), technology)).toBe(expected);
    expect(contradictsMustHave(asks(constraint), silent)).toBe(false);
  });
});
