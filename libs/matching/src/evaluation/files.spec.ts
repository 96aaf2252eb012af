import { describe, expect, test } from '@jest/globals';
import { FormatError, readNeeds, readQrels, readRun, readTechnologies, writeResults, writeRun } from './index.js';

describe('the documents', () => {
  test('a technology with everything, one with nothing but its texts; null, unknown fields and scopes by name count as absent', () => {
    const full = {
      id: 't1', organisationId: 'o1', texts: [{ lang: 'ja', title: '膜', summary: '短', description: '長' }], jcmScopes: [13], trl: 9, countriesServed: ['VN'],
      capacity: { min: 1, max: 5, unit: 't/day' }, deployments: [{ country: 'VN', year: 2020 }, { country: 'TH' }], capex: { min: 1, max: 2, currency: 'USD', per: 'unit' },
    };
    const bare = { id: 't2', organisationId: 'o1', texts: [{ title: 'x', description: '' }] };
    const lines = [{ ...full, note: 'ignored', jcmScopes: ['waste handling and disposal', '13'] }, { ...bare, trl: null, capacity: null, texts: [{ ...bare.texts[0], lang: null }] }];
    expect(readTechnologies(`\uFEFF${lines.map((line) => JSON.stringify(line)).join('\r\n\r\n')}\n`, 'T')).toEqual([full, bare]);
  });

  test('must-haves of a need become hard constraints, countryISO its country', () => {
    const line = {
      id: 'n1', texts: [{ title: 'x', description: 'y' }], quantity: { value: 3, unit: 't/day' }, countryISO: 'VN', kind: 'hard',
      mustHaves: [{ type: 'country', value: 'VN' }, { type: 'capexMax', value: 5, currency: 'USD', per: 'unit' }],
    };
    expect(readNeeds(JSON.stringify(line), 'N')).toEqual([
      {
        kind: 'hard',
        document: {
          id: 'n1', texts: line.texts, quantity: line.quantity, country: 'VN',
          constraints: [{ type: 'country', value: 'VN', level: 'must' }, { type: 'capexMax', value: 5, currency: 'USD', per: 'unit', level: 'must' }],
        },
      },
    ]);
  });

  test.each([
    ['{"id":"a"', 'N:3: not JSON'],
    ['[]', 'N:3: an object is expected'],
    ['{"texts":[]}', 'N:3 id: is missing'],
    ['{"id":"a b","texts":[]}', 'N:3 id: may hold no space'],
    ['{"id":"first","texts":[]}', 'N:3 id: "first" stands in line 1 already'],
    ['{"id":"a"}', 'N:3 texts: is missing'],
    ['{"id":"a","texts":["x"]}', 'N:3 texts[0]: an object is expected'],
    ['{"id":"a","texts":[{"title":1}]}', 'N:3 texts[0].title: a string is expected'],
    ['{"id":"a","texts":[],"quantity":{"value":"3"}}', 'N:3 quantity.value: a number is expected'],
    ['{"id":"a","texts":[],"mustHaves":[{"type":"colour","value":1}]}', 'N:3 mustHaves[0].type: "colour" is none of country'],
    ['{"id":"a","texts":[],"mustHaves":[{"type":"country"}]}', 'N:3 mustHaves[0].value: a string or a number is expected'],
  ])('%s is refused by file and line', (line, message) => {
    const read = (): unknown => readNeeds(`{"id":"first","texts":[]}\n\n${line}`, 'N');
    expect(read).toThrow(FormatError);
    expect(read).toThrow(message);
  });
});

describe('TREC files', () => {
  test('judgements', () => {
    expect(readQrels('n1 0 t1 3\nn1\t0\tt2 -1\n\nn2 0 t1 0\n', 'Q')).toEqual(new Map([['n1', new Map([['t1', 3], ['t2', 0]])], ['n2', new Map([['t1', 0]])]]));
    expect(() => readQrels('n1 0 t1', 'Q')).toThrow('Q:1: "need 0 technology grade" is expected, 3 columns were found');
    expect(() => readQrels('n1 0 t1 good', 'Q')).toThrow('Q:1: the grade "good" is no whole number');
    expect(() => readQrels('n1 0 t1 1\nn1 0 t1 2', 'Q')).toThrow('Q:2: n1 t1 is judged twice');
  });

  test('a run keeps its order when it is read by score, also where scores are equal', () => {
    const run = new Map([['n1', ['c', 'b', 'a'].map((technology, index) => ({ technology, score: index < 2 ? 0.5 : 0.25 }))], ['n2', []]]);
    const text = writeRun(run, 'tag');
    expect(text).toBe('n1 Q0 c 1 0.500000 tag\nn1 Q0 b 2 0.499999 tag\nn1 Q0 a 3 0.250000 tag\n');
    expect(readRun(text, 'R').get('n1')?.map(({ technology }) => technology)).toEqual(['c', 'b', 'a']);
  });

  test('of a run the score decides, then the rank', () => {
    const read = readRun('n1 Q0 a 1 0.1 tag\nn1 Q0 b 3 0.9 tag\nn1 Q0 c 2 0.9 tag', 'R');
    expect(read.get('n1')?.map(({ technology }) => technology)).toEqual(['c', 'b', 'a']);
    expect(() => readRun('n1 Q0 a 1 high tag', 'R')).toThrow('R:1: the score "high" is no number');
    expect(() => readRun('n1 Q0 a 1 2 tag\nn1 Q0 a 2 1 tag', 'R')).toThrow('R:2: n1 a is ranked twice');
  });
});

test('results are written in the order of the format, half surrogate pairs escaped', () => {
  expect(writeResults([{ confidence: 'none', matches: [], need: 'n\ud800' }])).toBe('{"need":"n\\ud800","confidence":"none","matches":[]}\n');
});
