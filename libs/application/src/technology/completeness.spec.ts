import { expect, test } from '@jest/globals';
import { technologyFaults } from './completeness.js';

const long = 'Makes biogas of kitchen waste and power of the biogas.';
const complete = {
  originalLanguage: 'en', texts: { en: { title: 'Digester', summary: long, description: '', problemSolved: '', revision: 1 } }, facts: { sectors: ['biogas'], trl: 9 },
};
const faults = (change: Partial<typeof complete>) => technologyFaults({ ...complete, ...change }).filter((fault) => fault !== undefined);

test('a title, one text of forty characters, a sector and a TRL are enough', () => {
  expect(faults({})).toEqual([]);
  expect(faults({ texts: { en: { ...complete.texts.en, summary: '', description: long } } })).toEqual([]);
});

test('every field at fault is named, in the original language', () => {
  expect(faults({ originalLanguage: 'ja', facts: { sectors: [], trl: 0 } }).map(({ pointer }) => pointer)).toEqual([
    '/body/texts/ja/title', '/body/texts/ja/summary', '/body/facts/sectors',
  ]);
  expect(faults({ texts: { en: { ...complete.texts.en, summary: 'short' } } })).toEqual([{ pointer: '/body/texts/en/summary', code: 'too_small' }]);
});
