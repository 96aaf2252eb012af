import { expect, test } from '@jest/globals';
import { nameKey, nameKeys } from './name-key.js';

test.each([
  ['Kubota Corporation', 'KUBOTA Corp.'],
  ['株式会社クボタ', 'クボタ（株）'],
  ['ｸﾎﾞﾀ', 'クボタ'],
  ['Công ty TNHH Môi trường Xanh', 'Cong ty TNHH Moi Truong Xanh'],
  ['Sensui Kako Co., Ltd.', 'Sensui-Kako'],
  ['บริษัท น้ำสะอาด จำกัด', 'น้ำสะอาด'],
])('"%s" and "%s" are one house', (one, other) => {
  expect(nameKey(one)).toBe(nameKey(other));
});

test.each([
  ['Osaka City', 'Osaka Prefecture'],
  ['Hitachi Zosen', 'Hitachi'],
  ['Company Limited', 'Co.'],
])('"%s" and "%s" are two', (one, other) => {
  expect(nameKey(one)).not.toBe(nameKey(other));
});

test('keys of all languages are kept, the English one first', () => {
  expect(nameKeys({ ja: '株式会社クボタ', en: 'Kubota Corporation', vi: 'Kubota' })).toEqual(['kubota', 'クボタ']);
});
