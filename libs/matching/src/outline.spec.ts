import { expect, test } from '@jest/globals';
import { analyse } from './analyse.js';
import { assess } from './assess.js';
import { corpusStatistics } from './corpus-statistics.js';
import { judge } from './judge.js';
import { outlined, outlineOf, packOutline, unpackOutline } from './outline.js';
import { packProfile } from './packed-profile.js';

const technology = {
  id: 'composter', organisationId: 'o', countriesServed: ['VN'],
  texts: [
    { lang: 'ja', title: '生ごみを堆肥にする装置', description: '市場の生ごみから堆肥を作ります。悪臭を減らします。' },
    { lang: 'en', title: 'Composter for market waste', description: 'Turns food waste of markets into compost, __proto__ included.' },
  ],
};
const profile = analyse(technology);
const needs = [
  { id: 'en', texts: [{ lang: 'en', title: 'Food waste of the market smells', description: 'We want compost and fewer odours.' }] },
  { id: 'vi', country: 'VN', texts: [{ lang: 'vi', title: 'Rác thực phẩm ở chợ', description: 'Cần làm phân compost, giảm mùi hôi.' }] },
  { id: 'none', texts: [{ lang: 'th', title: 'ต้องการครูสอนดนตรี', description: '' }] },
].map((document) => ({ document, profile: analyse(document) }));

test('a stored outline is judged as its profile is, and takes less room', () => {
  const packed = packOutline(outlineOf(profile));
  const statistics = corpusStatistics([profile]);
  for (const need of needs) {
    expect(assess(need, outlined({ document: technology, profile }), statistics)).toMatchObject({ ...judge(need, { document: technology, outline: unpackOutline(packed) }, statistics) });
  }
  expect(packed.length).toBeLessThan(packProfile(profile).length / 2);
});

test('an outline is read wherever it lies in memory', () => {
  const packed = packOutline(outlineOf(profile));
  for (const offset of [1, 2, 3]) expect(unpackOutline(Buffer.concat([Buffer.alloc(offset), packed]).subarray(offset))).toEqual(outlineOf(profile));
});

test('an empty document has an empty outline', () => {
  expect(unpackOutline(packOutline(outlineOf(analyse({ texts: [] }))))).toMatchObject({ concepts: new Int32Array(), lemmas: new Int32Array(), terms: new Int32Array(), languages: [] });
});
