import { expect, test } from '@jest/globals';
import { analyse } from './analyse.js';
import { packProfile, unpackProfile } from './packed-profile.js';

const profile = analyse({
  texts: [
    { lang: 'ja', title: '生ごみを堆肥にする装置', description: '市場の生ごみから堆肥を作ります。悪臭を減らします。' },
    { lang: 'en', title: 'Composter for market waste', description: 'Turns food waste of markets into compost, __proto__ included.' },
  ],
});

test('a stored profile is read as it was written, in half the room', () => {
  expect(unpackProfile(packProfile(profile))).toEqual(profile);
  expect(packProfile(profile).length).toBeLessThan(JSON.stringify(profile).length * 0.6);
});

test('a phrase with the character that separates phrases is kept up to there', () => {
  const odd = analyse({ texts: [{ lang: 'en', title: 'waste\u001fwater treatment plant', description: 'street\u001flamps' }] });
  const read = unpackProfile(packProfile(odd));
  expect(read.concepts.map(({ concept, weight }) => [concept, weight])).toEqual(odd.concepts.map(({ concept, weight }) => [concept, weight]));
  for (const { mentions } of read.concepts) for (const { text } of mentions) expect('waste\u001fwater treatment plant street\u001flamps').toContain(text);
});
