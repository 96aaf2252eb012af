import { describe, expect, test } from '@jest/globals';
import { analyse, detectLanguage } from '../index.js';

describe('the language of a text', () => {
  test.each([
    ['ja', '都市ごみの焼却施設を更新したい'],
    ['ja', 'MBR (membrane) 膜分離活性汚泥法'],
    ['en', 'The city needs to replace its old street lights'],
    ['en', 'Street lighting'],
    ['vi', 'Thành phố cần xử lý nước thải'],
    ['vi', 'can xu ly nuoc thai sinh hoat tai cac khu dan cu'],
    ['th', 'ต้องการระบบบำบัดน้ำเสีย'],
    ['my', 'ရေဆိုးသန့်စင်ရန် လိုအပ်သည်'],
    ['hi', 'शहर में कचरे की समस्या है और हमें समाधान चाहिए'],
    ['mr', 'शहरात कचऱ्याची समस्या आहे आणि उपाय पाहिजे'],
    ['fil', 'Kailangan namin ng paraan para sa basura ng lungsod'],
    ['und', '500 / 24 %'],
    ['und', ''],
  ])('%s: %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  test('a declared language yields where the writing contradicts it', () => {
    const languages = (lang: string, title: string) => analyse({ texts: [{ lang, title, description: '' }] }).languages;
    expect(languages('vi', 'ต้องการระบบบำบัดน้ำเสีย LED')).toEqual(['th']);
    expect(languages('ja', 'ต้องการระบบบำบัดน้ำเสีย')).toEqual(['th']);
    expect(languages('vi', 'can xu ly rac')).toEqual(['vi']);
    expect(languages('vi-VN', 'Cần xử lý rác')).toEqual(['vi']);
    expect(languages('mr', 'कचरा')).toEqual(['mr']);
  });
});
