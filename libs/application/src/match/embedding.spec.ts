import { describe, expect, test } from '@jest/globals';
import { valueOf } from './embedding-signal.js';
import { cosine } from './embedding-store.js';
import { needText, technologyText, withoutContacts } from './embedding-text.js';

describe('what a model is given', () => {
  test('holds no mail address and no telephone number, but every figure', () => {
    const text = withoutContacts('Liên hệ: nguyen.van.an@example.org, +84 28 3822 1234 hoặc ０６-６９１５-１２３４. Công suất 3.000 m3/ngày (2020-2025), 12 500 000 000 đồng');
    expect(text).not.toMatch(/example\.org|3822|6915/);
    expect(text).toContain('3.000 m3/');
    expect(text).toContain('(2020-2025)');
  });

  test('is the public words in the original language, nothing of the facts and nothing hidden', () => {
    const need = {
      id: 'n', originalLanguage: 'vi', facts: { budget: { min: 1, max: 2, currency: 'VND', year: 2026 }, site: null },
      texts: { en: { title: 'Drain', problem: 'p', outcome: 'o', revision: 1 }, vi: { title: 'Thoát nước', problem: 'Ngập', outcome: 'Khô', revision: 1 } },
      contact: { name: 'An', department: null, email: 'an@example.org', telephone: null },
    };
    expect(needText(need)).toMatchObject({ id: 'n', text: 'Thoát nước\nNgập\nKhô' });
    const technology = {
      id: 't', organisationId: 'o', originalLanguage: 'ja', facts: {}, confidential: { priceNotes: '割引' },
      texts: { ja: { title: '水処理', summary: '要約', description: '説明', problemSolved: '課題', revision: 1 } },
    };
    expect(technologyText(technology).text).toBe('水処理\n要約\n説明\n課題');
    expect(technologyText(technology).hash).toBe(technologyText({ ...technology, facts: { trl: 9 } }).hash);
    expect(technologyText({ ...technology, texts: { ja: { ...technology.texts.ja, title: '水'.repeat(5000) } } }).text).toHaveLength(2000);
  });
});

describe('the signal', () => {
  test('is the cosine', () => {
    expect(cosine([1, 0], [2, 0])).toBe(1);
    expect(cosine([1, 1], [1, 0])).toBeCloseTo(Math.SQRT1_2, 12);
    expect(cosine([1, 0], [-1, 0])).toBe(-1);
    expect(cosine([0, 0], [1, 0])).toBe(0);
  });

  test('runs from 0 where texts have nothing in common to 1 where they are the same', () => {
    expect([-1, 0, 0.5, 1.0000001].map((value) => valueOf(value, 0))).toEqual([0, 0, 0.5, 1]);
    expect([0.7, 0.85, 1].map((value) => valueOf(value, 0.7))).toEqual([0, 0.5, 1]);
  });
});
