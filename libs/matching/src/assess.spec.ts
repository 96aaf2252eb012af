import { describe, expect, test } from '@jest/globals';
import { analyse, assess, corpusStatistics, outlined, dataVersion, engineVersion, type Assessment, type TextInput } from './index.js';

const texts = {
  vi: { lang: 'vi', title: 'Xử lý rác thực phẩm và giảm mùi hôi ở chợ', description: 'Chợ thải 5 tấn đồ ăn thừa mỗi ngày. Cần đèn LED cho bãi xe.' },
  ja: { lang: 'ja', title: '生ごみの堆肥化と脱臭', description: '食べ残しを堆肥にし、悪臭を抑える。' },
  other: { lang: 'ja', title: '橋梁の塗装', description: '鋼橋の塗り替え。' },
};

function compare(need: TextInput[], technology: TextInput[]): Assessment {
  const asked = { id: 'n', texts: need };
  const offered = { id: 't', organisationId: 'o', texts: technology };
  const profile = analyse(offered);
  return assess({ document: asked, profile: analyse(asked) }, outlined({ document: offered, profile }), corpusStatistics([profile]));
}

describe('the judgement of a pair', () => {
  const assessment = compare([texts.vi], [texts.ja]);

  test('shows a phrase of the need beside one of the technology, each in its own language and letter by letter', () => {
    expect(assessment.evidence.length).toBeGreaterThanOrEqual(2);
    for (const evidence of assessment.evidence) {
      expect([evidence.needLanguage, evidence.technologyLanguage]).toEqual(['vi', 'ja']);
      expect(`${texts.vi.title}\n${texts.vi.description}`).toContain(evidence.need);
      expect(`${texts.ja.title}\n${texts.ja.description}`).toContain(evidence.technology);
    }
    expect(assessment.evidence).toContainEqual(
      expect.objectContaining({ concept: 'food-waste', need: 'rác thực phẩm', technology: '生ごみ', kind: 'exact' }),
    );
    expect(assessment.evidence).toContainEqual(expect.objectContaining({ concept: 'odour-control', need: 'mùi hôi', kind: 'exact' }));
  });

  test('shows what both name first, and no phrase of it again for what it resembles', () => {
    const kinds = assessment.evidence.map(({ kind }) => kind);
    expect([...kinds].sort()).toEqual(kinds);
    const exact = assessment.evidence.filter(({ kind }) => kind === 'exact').map(({ need }) => need.toLowerCase());
    for (const { need } of assessment.evidence.filter(({ kind }) => kind === 'related')) expect(exact.filter((phrase) => phrase.includes(need.toLowerCase()))).toEqual([]);
    const lighting = compare([{ lang: 'en', title: 'Street lighting', description: 'Street lighting eats the budget.' }], [{ lang: 'ja', title: '街路灯のLED化', description: '街路灯をLEDに替え、光熱費を減らす。' }]);
    expect(lighting.evidence[0]).toMatchObject({ concept: 'street-lighting', kind: 'exact' });
  });

  test('says which part of the need nothing covers', () => {
    expect(assessment.uncovered.map((part) => part.need)).toContain('đèn LED');
    expect(assessment.uncovered.map((part) => part.concept)).not.toContain('food-waste');
  });

  test('adds up from its signals where many phrases meet, and stays below where few do', () => {
    const sum = ({ signals }: Assessment): number => signals.reduce((total, signal) => total + signal.weight * signal.value, 0);
    expect(assessment.signals.reduce((total, { weight }) => total + weight, 0)).toBeCloseTo(1, 9);
    const many = compare([texts.vi], [{ ...texts.ja, description: '市場の食べ残しを毎日堆肥にし、悪臭を抑える。駐車場のLED照明も扱う。' }]);
    expect(many.breadth).toBe(1);
    expect(many.score).toBeCloseTo(sum(many), 4);
    const few = compare([texts.vi], [{ lang: 'ja', title: '生ごみの処理', description: '' }]);
    expect(few.breadth).toBeLessThan(0.9);
    expect(few.score).toBeCloseTo(few.breadth * sum(few), 4);
    expect(assessment.signals.find((signal) => signal.name === 'terms')?.weight).toBe(0);
    expect(assessment).toMatchObject({ engineVersion, dataVersion: dataVersion(), confidence: 'strong' });
  });

  test('is the same every time', () => {
    expect(compare([texts.vi], [texts.ja])).toEqual(assessment);
  });

  test('finds nothing where there is nothing', () => {
    const nothing = compare([texts.vi], [texts.other]);
    expect(nothing).toMatchObject({ confidence: 'none', evidence: [] });
    expect(nothing.score).toBeLessThan(assessment.score / 4);
  });

  test('does not take the same field for the same purpose', () => {
    const need = [{ lang: 'en', title: 'Waste collection trucks', description: 'Garbage is not picked up in the old town.' }];
    const burning = compare(need, [{ lang: 'ja', title: 'ごみ焼却炉', description: 'ごみを燃やす。' }]);
    const trucks = compare(need, [{ lang: 'ja', title: '小型ごみ収集車', description: '狭い路地のごみを集める。' }]);
    expect(trucks.score).toBeGreaterThan(1.3 * burning.score);
    expect(burning.confidence).not.toBe('strong');
  });

  test('prefers what is about the thing to what mentions it', () => {
    const need = [{ lang: 'en', title: 'Sludge dewatering', description: '' }];
    const about = compare(need, [{ lang: 'ja', title: '汚泥脱水機', description: '汚泥を絞る。' }]);
    const mentions = compare(need, [{ lang: 'ja', title: '下水処理場の運転管理', description: '監視制御、薬品調達、電気設備、汚泥脱水機などの点検を請け負う。' }]);
    expect(about.score).toBeGreaterThan(mentions.score);
  });
});

describe('an analysis', () => {
  const named = (title: string, lang?: string): string[] =>
    analyse({ texts: [{ title, description: '', ...(lang === undefined ? {} : { lang }) }] }).concepts.filter(({ soft }) => soft !== true).map(({ concept }) => concept);
  const conceptsOf = (title: string, lang?: string): string[] =>
    analyse({ texts: [{ title, description: '', ...(lang === undefined ? {} : { lang }) }] }).concepts.map((concept) => concept.concept);

  test.each([
    ['tone marks left out', 'xu ly nuoc thai sinh hoat', 'wastewater-treatment'],
    ['the other way to place a tone', 'Số hoá và khí hoá rác', 'gasification'],
    ['words of two languages', 'Cần waste-to-energy cho thành phố', 'waste-to-energy'],
    ['a zero-width space in the word', 'com\u200bpost', 'composting'],
    ['decomposed letters', 'nước thải dệt nhuộm'.normalize('NFD'), 'dyeing-wastewater'],
    ['half-width kana', 'ﾎﾟﾝﾌﾟ', 'pump'],
    ['a final long vowel left out', 'スマートメータ', 'smart-meter'],
    ['plural and -ing', 'Leaking pipes', 'leak-detection'],
    ['a Marathi case ending', 'कचऱ्याचे व्यवस्थापन', 'waste'],
    ['a declared language that is wrong', 'บำบัดน้ำเสีย', 'wastewater-treatment'],
  ])('understands %s', (_case, title, concept) => {
    expect(conceptsOf(title, _case.startsWith('a declared') ? 'vi' : undefined)).toContain(concept);
  });

  test.each([
    ['पूर्ण योजना', 'flood-control'],
    ['công viên', 'drainage'],
    ['Heat island', 'heat'],
    ['川崎市', 'river'],
    ['Không ai lấy', 'artificial-intelligence'],
  ])('does not read %s as %s', (title, concept) => {
    expect(named(title)).not.toContain(concept);
  });

  test('a label does not reach across a comma or a full stop, a number does not end a clause', () => {
    expect(named('Plastic, waste water', 'en')).toEqual(['wastewater']);
    expect(named('Sensors for PM2.5', 'en')).toContain('particulate-matter');
    expect(named('We collect waste. Water is scarce.', 'en')).not.toContain('wastewater');
  });

  test('a sector of the form counts as a weak concept, an unknown code as none', () => {
    const profile = analyse({ texts: [{ title: '–', description: '' }], sectors: ['waste', 'no-such-sector'] });
    expect(profile.concepts.map((concept) => concept.concept)).toEqual(['waste']);
  });
});
