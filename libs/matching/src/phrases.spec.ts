import { expect, test } from '@jest/globals';
import { analyse } from './analyse.js';
import { packPhrases, phrasesOf, unpackPhrases } from './phrases.js';
import { packProfile } from './packed-profile.js';

const profile = analyse({
  texts: [
    { lang: 'ja', title: '生ごみを堆肥にする装置', description: '市場の生ごみから堆肥を作ります。悪臭を減らします。' },
    { lang: 'en', title: 'Composter for market waste', description: 'Turns food waste of markets into compost, __proto__ included.' },
  ],
});

test('stored phrases are read as they were written, in half the room of the profile', () => {
  const [written, read] = [phrasesOf(profile), unpackPhrases(packPhrases(profile))];
  profile.concepts.forEach((_, place) => expect(read.concept(place)).toEqual({ text: written.concept(place)?.text, lang: written.concept(place)?.lang }));
  profile.lemmas.forEach(({ implied, text, lang }, place) => expect(read.lemma(place)).toEqual(implied === true ? undefined : { text, lang }));
  expect(read.concept(profile.concepts.length)).toBeUndefined();
  expect(packPhrases(profile).length).toBeLessThan(packProfile(profile).length / 2);
});

test('a phrase with the character that separates phrases is kept up to there', () => {
  const odd = analyse({ texts: [{ lang: 'en', title: 'waste\u001fwater treatment plant', description: 'street\u001flamps' }] });
  const read = unpackPhrases(packPhrases(odd));
  odd.concepts.forEach((_, place) => expect('waste\u001fwater treatment plant street\u001flamps').toContain(read.concept(place)?.text ?? 'missing'));
});
