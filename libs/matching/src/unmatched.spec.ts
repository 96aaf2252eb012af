import { expect, test } from '@jest/globals';
import { analyse, unmatchedPhrases, type TextInput } from './index.js';

const asked = (lang: TextInput['lang'], title: string): string[] => unmatchedPhrases({ texts: [{ ...(lang ? { lang } : {}), title, description: '' }] }).map(({ text }) => text);
const named = (title: string): string[] => analyse({ texts: [{ lang: 'en', title, description: '' }] }).concepts.flatMap(({ concept, soft }) => (soft === true ? [] : [concept]));

test('nobody is asked about everyday words, numbers and grammar, only about what the engine does not know', () => {
  expect(asked('en', 'Something like fifty zumbatins for the schools and the street lamps')).toEqual(['zumbatins']);
  expect(asked('vi', 'Chúng tôi muốn biết zumbatin')).toEqual(['zumbatin']);
  expect(asked('ja', '毎朝二十トンほどの葉物を片付けたい')).toEqual(['葉物']);
});

test('a lift is an elevator where the words speak of a building', () => {
  expect(named('The lift in our building is old')).toContain('elevator');
  expect(named('Porters lift the sacks; waste is lifted twice a week')).not.toContain('elevator');
});
