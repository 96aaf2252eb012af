import { expect, test } from '@jest/globals';
import { mergeWords, plainTexts, staleLanguages, wordsIn, type MultilingualWords } from './words.js';

interface Words {
  title: string;
}
const empty: MultilingualWords<Words> = { originalLanguage: 'vi', texts: {}, textRevision: 0 };
const both = mergeWords(empty, { texts: { vi: { title: 'Xử lý rác' }, en: { title: 'Waste treatment' } } });

test('texts saved together are of one revision', () => {
  expect(both.textRevision).toBe(1);
  expect(staleLanguages(both)).toEqual([]);
});

test('a changed original makes the other languages stale until they are saved again', () => {
  const changed = mergeWords(both, { texts: { vi: { title: 'Xử lý nước' } } });
  expect(staleLanguages(changed)).toEqual(['en']);
  expect(staleLanguages(mergeWords(changed, { texts: { en: { title: 'Waste treatment' } } }))).toEqual([]);
});

test('saving the original unchanged, or a translation, makes nothing stale', () => {
  expect(mergeWords(both, { texts: { vi: { title: 'Xử lý rác' } } }).textRevision).toBe(1);
  expect(staleLanguages(mergeWords(both, { texts: { en: { title: 'Waste' } } }))).toEqual([]);
});

test('another original language makes the former one a translation to be looked at', () => {
  const moved = mergeWords(both, { originalLanguage: 'en' });
  expect(moved.originalLanguage).toBe('en');
  expect(staleLanguages(moved)).toEqual(['vi']);
});

test('null removes a translation, never the original', () => {
  expect(Object.keys(mergeWords(both, { texts: { en: null } }).texts)).toEqual(['vi']);
  expect(() => mergeWords(both, { texts: { vi: null } })).toThrow(expect.objectContaining({ code: 'request.invalid', fields: [{ pointer: '/body/texts/vi', code: 'required' }] }));
});

test('readers get their language where it exists, else English, else the original', () => {
  expect(wordsIn(both, 'en')).toMatchObject({ language: 'en', words: { title: 'Waste treatment' } });
  expect(wordsIn(both, 'th')).toMatchObject({ language: 'en' });
  expect(wordsIn(mergeWords(both, { texts: { en: null } }), 'th')).toMatchObject({ language: 'vi' });
  expect(wordsIn(empty, 'th')).toEqual({ language: 'vi', words: undefined });
  expect(plainTexts(both.texts)).toEqual({ vi: { title: 'Xử lý rác' }, en: { title: 'Waste treatment' } });
});

test('an original that turns out to be in another language moves there, and nothing becomes stale', () => {
  const relabelled = mergeWords(both, { originalLanguage: 'fil', texts: { vi: null, fil: { title: 'Xử lý rác' } } });
  expect(relabelled).toMatchObject({ originalLanguage: 'fil', textRevision: both.textRevision });
  expect([Object.keys(relabelled.texts).sort(), staleLanguages(relabelled)]).toEqual([['en', 'fil'], []]);
});

test('the original is a language that has a text', () => {
  expect(() => mergeWords(both, { originalLanguage: 'th' })).toThrow(expect.objectContaining({ code: 'request.invalid', fields: [{ pointer: '/body/originalLanguage', code: 'required' }] }));
  expect(mergeWords(empty, { originalLanguage: 'th' }).originalLanguage).toBe('th');
});
