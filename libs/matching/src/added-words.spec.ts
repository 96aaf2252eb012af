import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { analyse, assess, corpusStatistics, outlined, setThesaurusAdditions, type Assessment, type ThesaurusAdditions } from './index.js';

const technologies = {
  composting: { lang: 'ja', title: '生ごみ堆肥化設備', description: '生ごみを肥料に変え、処分場の費用を減らす。' },
  other: { lang: 'ja', title: '橋梁の塗装', description: '鋼橋の塗り替え。' },
};

function compare(word: string, technology: keyof typeof technologies = 'composting'): Assessment {
  const need = { id: 'n', texts: [{ lang: 'vi', title: word, description: `Cần ${word}.` }] };
  const offered = Object.entries(technologies).map(([id, text]) => {
    const document = { id, organisationId: 'o', texts: [text] };
    return { document, profile: analyse(document) };
  });
  const quoted = outlined(offered.find(({ document }) => document.id === technology)!);
  return assess({ document: need, profile: analyse(need) }, quoted, corpusStatistics(offered.map(({ profile }) => profile)));
}

let version = 0;
const add = (additions: Partial<ThesaurusAdditions>): void => setThesaurusAdditions({ version: String((version += 1)), concepts: [], labels: [], ...additions });

describe('words that coordinators add', () => {
  beforeEach(() => add({}));
  afterEach(() => setThesaurusAdditions({ version: '', concepts: [], labels: [] }));

  test('a word tied to a concept meets like one that the engine comes with', () => {
    expect(compare('zumbatin').confidence).toBe('none');
    const known = compare('làm phân compost');
    add({ labels: [{ concept: 'composting', language: 'vi', text: 'zumbatin' }] });
    const added = compare('zumbatin');
    expect(known.confidence).not.toBe('none');
    expect(added.confidence).toBe(known.confidence);
    expect(added.score / known.score).toBeGreaterThan(0.9);
    expect(compare('zumbatin', 'other').confidence).toBe('none');
  });

  test('a concept whose name no lexicon holds meets by its labels, with or without an English one', () => {
    for (const language of ['en', 'vi']) {
      const labels = { [language]: ['Zumbatin'], ja: ['生ごみ堆肥化設備'] };
      const concept = { id: 'zumbatin', facet: 'process', broader: ['composting'], labels } as const;
      add({ concepts: [concept] });
      const added = compare('zumbatin');
      expect(added.confidence).not.toBe('none');
      expect(added.evidence).toContainEqual({ concept: 'zumbatin', need: 'zumbatin', needLanguage: 'vi', technology: '生ごみ堆肥化設備', technologyLanguage: 'ja', kind: 'exact' });
      // What lies below it is something else, and takes nothing from it.
      add({ concepts: [concept, { id: 'fast-zumbatin', facet: 'process', broader: ['zumbatin'], labels: { en: ['Fast zumbatin'] } }] });
      expect(compare('zumbatin').confidence).not.toBe('none');
    }
  });

  test('a name of which nothing can be read leaves the words of the text as they are', () => {
    const words = (): string[] => analyse({ texts: [{ lang: 'vi', title: 'zumbatin', description: '' }] }).lemmas.filter(({ implied }) => implied !== true).map(({ lemma }) => lemma);
    expect(words()).toEqual(['zumbatin']);
    add({ concepts: [{ id: 'added-concept', facet: 'process', broader: ['composting'], labels: { ja: ['ゑゐ'], vi: ['Zumbatin'] } }] });
    expect(words()).toEqual(['zumbatin']);
  });
});
