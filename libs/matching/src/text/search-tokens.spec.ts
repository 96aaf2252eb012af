import { describe, expect, test } from '@jest/globals';
import { queryTokens, searchTokens } from '../index.js';

/** Whether a list search for the query finds the text: every token asked for is among those stored. */
function finds(query: string, text: string): boolean {
  const stored = new Set(searchTokens(text));
  const asked = queryTokens(query);
  return asked.length > 0 && asked.every((token) => stored.has(token));
}

describe('list search', () => {
  test.each([
    ['two characters of a Japanese word', '下水', '公共下水道の更新'],
    ['a longer Japanese word', '下水道', '公共下水道の更新'],
    ['one Japanese character', '水', '公共下水道の更新'],
    ['half-width kana', 'ﾎﾟﾝﾌﾟ', '排水ポンプ場'],
    ['full-width letters', 'ＬＥＤ', 'LED street lighting'],
    ['another case', 'Led', 'LED街路灯'],
    ['Vietnamese with tone marks', 'xử lý nước thải', 'Trạm xử lý nước thải'],
    ['Vietnamese without tone marks', 'xu ly nuoc thai', 'Trạm xử lý nước thải'],
    ['Vietnamese đ', 'den duong', 'Đèn đường công cộng'],
    ['Vietnamese in decomposed form', 'nước thải'.normalize('NFD'), 'Trạm xử lý nước thải'],
    ['Thai', 'น้ำเสีย', 'ระบบบำบัดน้ำเสียชุมชน'],
    ['Thai with SARA AM typed in two pieces', 'น\u0e4d\u0e49\u0e32เสีย', 'ระบบบำบัดน้ำเสียชุมชน'],
    ['Hindi', 'कचरा', 'शहर का कचरा'],
    ['a zero-width space inside the word', 'waste\u200bwater', 'wastewater'],
  ])('finds %s', (_case, query, text) => {
    expect(finds(query, text)).toBe(true);
  });

  test.each([
    ['下水', '水の下に'],
    ['上水', '下水道'],
    ['nuoc mua', 'nước thải'],
  ])('does not find %s in %s', (query, text) => {
    expect(finds(query, text)).toBe(false);
  });

  test('asks for nothing where nothing was typed', () => {
    expect(queryTokens(' \u0000 … ')).toEqual([]);
  });

  test('names a token once', () => {
    const tokens = searchTokens('ごみ ごみ waste Waste');
    expect(new Set(tokens).size).toBe(tokens.length);
  });
});
