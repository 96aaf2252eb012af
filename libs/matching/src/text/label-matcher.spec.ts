import { describe, expect, test } from '@jest/globals';
import { builtInConcepts } from '../concept-matcher.js';
import { lexiconLanguages } from '../lexicon/model.js';
import { fold } from './fold.js';
import { LabelMatcher } from './label-matcher.js';

const texts = [
  'Old street lamps eat the budget of the ward; AI cameras count the waste trucks.', 'Nước thải của khu công nghiệp chưa qua xử lý, xu ly rac thuc pham', '下水汚泥の消化ガス発電とLED街路灯',
  'น้ำเสียจากตลาดไหลลงคลองทุกวัน', 'बाजारातील ओला कचरा रोज साचतो', 'မြို့တော်စည်ပင် အမှိုက်သိမ်း', 'Baha sa kalsada tuwing umuulan', '',
];
const found = (matcher: LabelMatcher): unknown[] => texts.map((text) => matcher.find(fold(text), new Set(lexiconLanguages)));

describe('a packed matcher', () => {
  test('finds what the one it was packed from finds, in the same order', () => {
    const matcher = builtInConcepts();
    const before = found(matcher);
    expect(before.flat().length).toBeGreaterThan(10);
    expect(found(LabelMatcher.unpack(structuredClone(matcher.pack())))).toEqual(before);
  });

  test('of a single label without accents finds it again', () => {
    const matcher = new LabelMatcher();
    matcher.add('sewage', 'ja', '下水道');
    expect(LabelMatcher.unpack(matcher.pack()).find(fold('下水道'), new Set(['ja'])).map(({ id }) => id)).toEqual(['sewage']);
  });

  test('takes further labels, known and new, and forgets none', () => {
    const matcher = new LabelMatcher();
    matcher.add('lighting', 'en', 'street lamp');
    const unpacked = LabelMatcher.unpack(matcher.pack());
    unpacked.add('lamp', 'en', 'street lamp');
    unpacked.add('pole', 'en', 'street lamp pole');
    const ids = (text: string): string[] => unpacked.find(fold(text), new Set(['en'])).map(({ id }) => id);
    expect(ids('street lamps')).toEqual(['lighting', 'lamp']);
    expect(ids('a street lamp pole')).toEqual(['pole']);
    expect(LabelMatcher.unpack(unpacked.pack()).find(fold('street lamps'), new Set(['en'])).map(({ id }) => id)).toEqual(['lighting', 'lamp']);
  });
});
