import { expect, test } from '@jest/globals';
import { analyse } from './analyse.js';
import { assess } from './assess.js';
import { corpusStatistics } from './corpus-statistics.js';
import { judge } from './judge.js';
import { packOutline, unpackOutline } from './outline.js';
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

test('an outline is judged as its profile is, and takes less room', () => {
  const outline = unpackOutline(packOutline(profile));
  if (outline === undefined) throw new Error('not read');
  const statistics = corpusStatistics([profile]);
  for (const need of needs) {
    expect(assess(need, { document: technology, profile }, statistics)).toMatchObject({ ...judge(need, { document: technology, profile: outline }, statistics) });
  }
  expect(packOutline(profile).length).toBeLessThan(packProfile(profile).length * 0.75);
});

test('an empty document has an empty outline, and one of another engine is none', () => {
  expect(unpackOutline(packOutline(analyse({ texts: [] })))).toMatchObject({ concepts: [], lemmas: [], terms: [], languages: [] });
  expect(unpackOutline(packOutline({ ...profile, engineVersion: '1.0.0' }))).toBeUndefined();
});
