import { describe, expect, test } from '@jest/globals';
import { recognisedLanguages } from './recognised-language.js';

describe('the language a text looks like', () => {
  test('is told by the script, however short the text', () => {
    expect(recognisedLanguages({ en: { title: 'น้ำท่วมขัง', problem: '', revision: 1 } })).toEqual({ en: 'th' });
    expect(recognisedLanguages({ vi: { title: '排水処理' } })).toEqual({ vi: 'ja' });
  });

  test('is told of Latin letters only from a few words on', () => {
    expect(recognisedLanguages({ fil: { title: 'Flood pumps' } })).toEqual({});
    const problem = 'The streets are flooded after every heavy rain and the pumps that we have are too old to be repaired.';
    expect(recognisedLanguages({ fil: { title: 'Flood pumps', problem } })).toEqual({ fil: 'en' });
    expect(recognisedLanguages({ en: { title: 'Gomi no shori' } })).toEqual({});
    expect(recognisedLanguages({ en: { title: 'Gomi no shori', problem: 'Mainichi gomi ga takusan arimasu. Namagomi wo taihi ni shitai desu.' } })).toEqual({ en: 'ja' });
  });

  test('is not guessed for languages the engine does not know, nor where there are no letters', () => {
    expect(recognisedLanguages({ zh: { title: '污水处理' }, es: { title: 'Bombas' }, en: { title: '7' } })).toEqual({});
  });
});
