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

  test.each([
    ['ja', 'kawa no nioi ga hidoi node, gesui wo kirei ni shitai desu'],
    ['ja', 'Gomi no shori'],
    ['ja', 'Koozyoo no kemuri ga kusai. Sokutei no houhou wo osiete kudasai'],
    ['ja', 'Byōin no denkidai ga takai node setsuden shitai'],
    ['my', 'yay myaung pyat nay de, amhite tway myar de'],
    ['my', 'Set yone mee khoe tway htwet nay tal'],
    ['my', 'Zay hmar amhite pote lo anant soe nay dal'],
    ['my', 'lan mee pyat nay tae'],
    ['th', 'nam nao, khaya lon mueang, yak dai rot fai fa'],
    ['th', 'Khlong lang talat nam men mak khrap'],
    ['th', 'rong ngan ploi nam sia long khlong'],
    ['th', 'Fun lae kwan jak kan phao oi, tongkan krueang wat akat'],
  ])('typed as it sounds, %s: %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  test.each([
    ['vi', 'Nuoc thai cua cho chay ra song, mui hoi lam, can xu ly'],
    ['vi', 'May bom nuoc bi hong, ruong lua thieu nuoc'],
    ['vi', 'rac thai nhieu qua khong co cho do'],
    ['vi', 'den duong hong het'],
    ['fil', 'Ang ilog ay mabaho at puno ng basura'],
    ['fil', 'Nasira ang mga poste ng ilaw sa kalsada'],
    ['fil', 'Mahal ang kuryente, gusto namin ng solar'],
    ['fil', 'Basura sa ilog'],
    ['en', 'No more open burning, to save the air here'],
    ['en', 'Need to repair the old water pipes'],
    ['en', 'Leaking pipes'],
    ['en', 'Solar for a school in Osaka, made in Tokyo'],
    ['en', 'Naali me kachra bhar jata hai, paani sadak par aata hai'],
    ['en', 'Hamare gaon me bijli nahi rehti, solar chahiye'],
    ['en', 'Gavat kachra nehnari gadi yet nahi, vas yeto'],
    ['en', 'Nadi ka paani ganda hai'],
    ['en', 'El agua del rio no se puede beber'],
    ['en', 'Sampah di sungai kami sangat banyak'],
    ['en', 'LED'],
  ])('not taken for typed Japanese, Burmese or Thai, %s: %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  test('a declared language yields where the writing contradicts it', () => {
    const languages = (lang: string, title: string) => analyse({ texts: [{ lang, title, description: '' }] }).languages;
    expect(languages('vi', 'ต้องการระบบบำบัดน้ำเสีย LED')).toEqual(['th']);
    expect(languages('ja', 'ต้องการระบบบำบัดน้ำเสีย')).toEqual(['th']);
    expect(languages('vi', 'can xu ly rac')).toEqual(['vi']);
    expect(languages('vi-VN', 'Cần xử lý rác')).toEqual(['vi']);
    expect(languages('mr', 'कचरा')).toEqual(['mr']);
    expect(languages('ja', 'gomi no shori wo shitai')).toEqual(['ja']);
    expect(languages('vi', 'gomi no shori wo shitai')).toEqual(['vi']);
  });
});
