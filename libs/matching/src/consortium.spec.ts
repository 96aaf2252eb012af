import { describe, expect, test } from '@jest/globals';
import { analyse, bestConsortium, corpusStatistics, outlined, type AnalysedNeed, type AnalysedTechnology, type Constraint } from './index.js';

const technology = (id: string, title: string, description: string, countriesServed?: string[]): AnalysedTechnology => {
  const document = { id, organisationId: id, texts: [{ lang: 'ja', title, description }], ...(countriesServed === undefined ? {} : { countriesServed }) };
  return { document, profile: analyse(document) };
};
const lamps = technology('lamps', 'LED街路灯への交換', '街路灯をLEDに替える。');
const compost = technology('compost', '生ごみ堆肥化装置', '食品廃棄物を堆肥にする。');
const leak = technology('leak', '水道管の漏水探知サービス', '漏水箇所を特定する。');
const all = [lamps, compost, leak];
const statistics = corpusStatistics(all.map(({ profile }) => profile));

const need = (title: string, description: string, constraints: Constraint[] = []): AnalysedNeed => {
  const document = { id: 'need', texts: [{ lang: 'en', title, description }], constraints };
  return { document, profile: analyse(document) };
};

describe('a consortium', () => {
  test('joins technologies that together cover what none covers alone, and says what each covers', () => {
    const found = bestConsortium(need('LED street lamps and composting of food waste', 'A market district.'), all.map(outlined), statistics);
    expect(found?.members.map(({ technologyId }) => technologyId).sort()).toEqual(['compost', 'lamps']);
    expect(found?.coverage).toBeGreaterThan(found?.alone ?? 1);
    expect(found?.members.find(({ technologyId }) => technologyId === 'compost')?.covers).toContain('composting');
  });

  test('names what stays uncovered', () => {
    const found = bestConsortium(need('LED street lamps, composting of food waste and electric buses', 'A market district.'), all.map(outlined), statistics);
    expect(found?.uncovered).toEqual([expect.stringContaining('bus')]);
    expect(found?.members.flatMap(({ covers }) => covers)).not.toEqual(expect.arrayContaining([expect.stringContaining('bus')]));
  });

  test('is not offered where one technology covers the need', () => {
    expect(bestConsortium(need('Composting', 'Food waste should become compost.'), all.map(outlined), statistics)).toBeUndefined();
  });

  test('takes nobody who misses a hard constraint', () => {
    const elsewhere = technology('compost', '生ごみ堆肥化装置', '食品廃棄物を堆肥にする。', ['TH']);
    const asked = need('LED street lamps and composting of food waste', 'A market district.', [{ type: 'country', value: 'VN', level: 'must' }]);
    expect(bestConsortium(asked, [lamps, elsewhere, leak].map(outlined), statistics)).toBeUndefined();
  });
});
