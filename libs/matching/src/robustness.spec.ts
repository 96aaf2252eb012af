import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { analyse, assess, detectLanguage, outlined, queryTokens, searchTokens, type AnalysedNeed, type AnalysedTechnology } from './index.js';
import { conversionFactor } from './unit.js';
import { costOf } from './test-support/cost.js';

const statistics = { documents: 10, frequency: (key: number) => Math.abs(key) % 5 };

function needOf(title: string, description: string, lang?: string): AnalysedNeed {
  const document = { id: 'n', texts: [{ title, description, ...(lang === undefined ? {} : { lang }) }] };
  return { document, profile: analyse(document) };
}

function technologyOf(title: string, description: string): AnalysedTechnology {
  const document = { id: 't', organisationId: 'o', texts: [{ title, description }] };
  return { document, profile: analyse(document) };
}

/** Any UTF-16 at all: lone surrogates, control characters, joiners, marks without a base, mixed scripts. */
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 }).map((units) => String.fromCharCode(...units)),
  fc
    .array(fc.constantFrom('ごみ', 'ー', 'rác thải', 'น้ำ', '\u0e4d\u0e49\u0e32', 'कचरा', '\u094d', 'ရေ', '\u202e', '\u200b', '\ud83d', '\udc00', '\u0000', 'ﷺ', 'é', ' ', '9'), { maxLength: 60 })
    .map((pieces) => pieces.join('')),
);

describe('whatever is thrown at it', () => {
  test('an analysis is made of literal, storable pieces of the text', () => {
    fc.assert(
      fc.property(anything, anything, fc.option(fc.constantFrom('ja', 'vi', 'th', 'xx', ''), { nil: undefined }), (title, description, lang) => {
        const { profile } = needOf(title, description, lang);
        for (const mention of profile.concepts.flatMap((concept) => concept.mentions)) {
          expect(mention.field === 'title' ? title : description).toContain(mention.text);
          expect(() => encodeURIComponent(mention.text)).not.toThrow();
          expect(mention.text).not.toContain('\u0000');
        }
        for (const concept of profile.concepts) expect(concept.weight > 0 && concept.weight <= 1).toBe(true);
        expect(JSON.parse(JSON.stringify(profile))).toEqual(profile);
      }),
      { numRuns: 300, seed: 1 },
    );
  });

  test('a score is a number from 0 to 1 and comes out the same again', () => {
    fc.assert(
      fc.property(anything, anything, (one, other) => {
        const [need, technology] = [needOf(one, other), technologyOf(other, one)];
        const assessment = assess(need, outlined(technology), statistics);
        expect(Number.isFinite(assessment.score) && assessment.score >= 0 && assessment.score <= 1).toBe(true);
        expect(assess(needOf(one, other), outlined(technologyOf(other, one)), statistics)).toEqual(assessment);
      }),
      { numRuns: 200, seed: 2 },
    );
  });

  test('search, language and units read anything', () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const token of queryTokens(text)) expect(searchTokens(text)).toContain(token);
        expect(detectLanguage(text)).toMatch(/^[a-z]{2,3}$/);
        expect([undefined, 1]).toContain(conversionFactor(text, text));
      }),
      { numRuns: 300, seed: 3 },
    );
  });

  test.each(['a', 'ก', 'あ', '水処理', 'rác ', 'क', 'ကျ', '\u0301', '\ud800', '\u202e', 'ﷺ', 'ー', ' ', '7', 'oá', '\u0e4d\u0e49\u0e32', 'gomi no ', 'yay de ', 'nam khrap ', 'kakn'])(
    '20,000 characters of %j take less than 200 ms of work',
    (piece) => {
      const text = piece.repeat(20_000).slice(0, 20_000);
      needOf('', text.slice(0, 100));
      expect(costOf(() => needOf('', text), 200)).toBeLessThan(200);
      expect(needOf('', text).profile.terms.length).toBeLessThanOrEqual(200);
    },
  );

  test('facts that are not numbers leave the score finite', () => {
    const technology = technologyOf('Composting', 'Compost from food waste');
    const need = needOf('Composting', 'Compost from food waste');
    const odd = { ...technology, document: { ...technology.document, trl: Number.NaN, capacity: { max: Number.POSITIVE_INFINITY, unit: 't/day' } } };
    const document = { ...need.document, quantity: { value: Number.NaN, unit: 't/day' }, constraints: [{ type: 'trlMin' as const, value: Number.NaN, level: 'must' as const }] };
    const { score } = assess({ ...need, document }, outlined(odd), { documents: Number.NaN, frequency: () => Number.NaN });
    expect(score).toBeGreaterThanOrEqual(0);
    expect(score).toBeLessThanOrEqual(1);
  });
});
