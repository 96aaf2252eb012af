import { describe, expect, test } from '@jest/globals';
import { analyse, conceptLabel, lintThesaurus } from '../index.js';
import { concepts } from './current.js';
import { toConcept, type ConceptSource } from './model.js';

const sector: ConceptSource = { id: 'waste', facet: 'sector', labels: { ja: '廃棄物', en: 'waste', vi: 'rác', th: 'ขยะ' } };
const collection: ConceptSource = {
  id: 'collection', facet: 'process', broader: ['waste'], labels: { ja: '収集', en: 'collection', vi: 'thu gom', th: 'เก็บขยะ' },
};

function findings(...sources: ConceptSource[]): string[] {
  return lintThesaurus(sources.map(toConcept), {});
}

describe('the thesaurus', () => {
  test('may be released', () => {
    expect(lintThesaurus()).toEqual([]);
  });

  test('holds at least 600 concepts and 12,000 labels, and names nine concepts of ten in every language', () => {
    const all = concepts();
    expect(all.length).toBeGreaterThanOrEqual(600);
    expect(all.reduce((sum, { labels }) => sum + labels.length, 0)).toBeGreaterThanOrEqual(12_000);
    for (const language of ['ja', 'en', 'vi', 'th', 'my', 'hi', 'mr', 'fil']) {
      const named = all.filter(({ labels }) => labels.some((label) => label.language === language));
      expect([language, named.length / all.length > 0.9]).toEqual([language, true]);
    }
  });

  test('finds the preferred label of every concept in a text that is nothing else', () => {
    const lost = concepts().flatMap((concept) =>
      concept.labels
        .filter((label) => label.preferred)
        .filter((label) => {
          const profile = analyse({ texts: [{ lang: label.language, title: label.text, description: '' }] });
          return !profile.concepts.some((found) => found.concept === concept.id);
        })
        .map((label) => `${label.language}: ${label.text}`),
    );
    expect(lost).toEqual([]);
  });
});

describe('the lint of the thesaurus', () => {
  test('accepts a sound one', () => {
    expect(findings(sector, collection)).toEqual([]);
  });

  test.each<[string, RegExp, ConceptSource[]]>([
    ['an orphan', /collection: orphan/, [sector, { ...collection, broader: [] }]],
    ['a link to nowhere', /links to unknown nowhere/, [sector, { ...collection, related: ['nowhere'] }]],
    ['an id used twice', /waste: id used twice/, [sector, sector]],
    ['a missing language', /collection: no label in th/, [sector, { ...collection, labels: { ja: '収集', en: 'collection', vi: 'thu gom' } }]],
    ['a repeated label', /"collection" repeated in en/, [sector, { ...collection, labels: { ...collection.labels, en: 'collection|collection' } }]],
    ['an empty label', /empty label in en/, [sector, { ...collection, labels: { ...collection.labels, en: 'collection|–' } }]],
    ['a cycle', /collection: broader than itself/, [{ ...sector, broader: ['collection'] }, collection]],
    ['a word for two concepts', /"rác" names waste and collection/, [sector, { ...collection, labels: { ...collection.labels, vi: 'rác' } }]],
  ])('finds %s', (_case, finding, sources) => {
    expect(findings(...sources)).toContainEqual(expect.stringMatching(finding));
  });
});

describe('a word for two concepts', () => {
  const both = [sector, { ...collection, labels: { ...collection.labels, vi: 'rác' } }].map(toConcept);

  test('is accepted with a reason', () => {
    expect(lintThesaurus(both, { rác: 'because' })).toEqual([]);
  });

  test('needs no reason any more where it has one meaning', () => {
    expect(lintThesaurus([sector, collection].map(toConcept), { rác: 'because' })).toEqual(['homograph "rác" is not one']);
  });
});

describe('the label of a concept', () => {
  test('is the preferred one of the language, English where there is none, the id where there is no concept', () => {
    expect(conceptLabel('composting', 'ja')).toBe('堆肥化');
    expect(conceptLabel('composting', 'xx')).toBe('composting');
    expect(conceptLabel('no-such-concept', 'ja')).toBe('no-such-concept');
  });

  test('is the word of the lexicon for a lemma, and what the text itself says for the stem of a word of no lexicon', () => {
    expect(conceptLabel('roof', 'th', 'mái nhà')).toBe('หลังคา');
    expect(conceptLabel('roof', 'en', 'mái nhà')).toBe('roof');
    expect(conceptLabel('zumbatin', 'ja', 'Zumbatins')).toBe('Zumbatins');
  });
});
