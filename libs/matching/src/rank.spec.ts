import { describe, expect, test } from '@jest/globals';
import { analyse, assess, corpusStatistics, judgeNeeds, judgeTechnologies, outlined, type AnalysedNeed, type Assessment, type QuotedTechnology } from './index.js';

/** Japanese listings written for these tests, one of each kind. */
const listings: Record<string, [title: string, description: string]> = {
  furnace: ['都市ごみ焼却発電プラント', '家庭から出るごみを燃やし、その熱で蒸気タービンを回して電気をつくる。埋立量を大きく減らせる。'],
  compost: ['生ごみ堆肥化装置', '市場や食堂の食べ残しを微生物で分解し、二週間で良質な堆肥にする。'],
  plastics: ['廃プラスチックの洗浄・再生ペレット製造', '汚れたレジ袋や容器を洗い、再生樹脂のペレットに戻す。'],
  clinic: ['感染性廃棄物の蒸気滅菌装置', '病院から出る注射針などを高圧蒸気で滅菌し、一般ごみとして捨てられるようにする。'],
  johkasou: ['小規模集落向け浄化槽', '下水道のない地域で家庭の汚水をその場で浄化する。'],
  dewatering: ['省電力型汚泥脱水機', '下水処理場の汚泥から水分を絞り、運搬費を下げるスクリュープレス。'],
  dye: ['染色工場向け排水脱色システム', '繊維工場の着色排水をオゾンで脱色し、再び工程で使えるようにする。'],
  leak: ['水道管の漏水探知サービス', '地中の配水管の音をセンサーで聴き、漏水箇所を特定する。無収水を減らす。'],
  purifier: ['膜ろ過による浄水装置', '濁った川の水を中空糸膜でろ過し、飲料水にする。'],
  pumps: ['雨水排水ポンプ場', '大雨のときに市街地の雨水を川へくみ出し、道路冠水を防ぐ。'],
  air: ['小型PM2.5測定器による大気監視網', '街角に設置した測定器が大気の状態を常時知らせる。'],
  smell: ['生物脱臭装置', '処理場の悪臭を微生物の力で消す。'],
  lamps: ['LED街路灯への交換', '水銀灯を高効率の照明に替え、電気代を半分にする。'],
  solar: ['屋根置き太陽光発電と蓄電池', '工場や学校の屋根に太陽光パネルを置き、余った電気をためる。'],
  chiller: ['高効率ターボ冷凍機', 'ビルの空調の消費電力を減らす。'],
  bus: ['電気バスと急速充電設備', '路線バスを電動化し、排気ガスをなくす。'],
  biogas: ['家畜ふん尿のメタン発酵設備', '牛や豚の排せつ物からバイオガスを取り出し、発電に使う。'],
  straw: ['稲わら・もみ殻ペレット燃料', '田で焼かれる稲わらを固めて燃料にする。'],
};

const technologies: QuotedTechnology[] = Object.entries(listings).map(([id, [title, description]]) => {
  const document = { id, organisationId: `maker-of-${id}`, texts: [{ lang: 'ja', title, description }] };
  return outlined({ document, profile: analyse(document) });
});
const statistics = corpusStatistics(Object.values(listings).map(([title, description]) => analyse({ texts: [{ lang: 'ja', title, description }] })));

/** The technologies that answer a need best, explained. */
function rankTechnologies(need: AnalysedNeed, offered: readonly QuotedTechnology[], limit: number): { technologyId: string; assessment: Assessment }[] {
  return judgeTechnologies(need, offered, statistics).slice(0, limit).flatMap(({ id }) => {
    const technology = offered.find(({ document }) => document.id === id);
    return technology === undefined ? [] : [{ technologyId: id, assessment: assess(need, technology, statistics) }];
  });
}

function needOf(title: string, description = ''): AnalysedNeed {
  const document = { id: title, texts: [{ title, description }] };
  return { document, profile: analyse(document) };
}

function firstFor(need: AnalysedNeed, limit = 3): string[] {
  return rankTechnologies(need, technologies, limit).map((match) => match.technologyId);
}

describe('Japanese technologies for a need in another language', () => {
  const cases: [language: string, title: string, description: string, right: string][] = [
    ['vi', 'Đốt rác phát điện thay cho chôn lấp', 'Bãi rác sắp đầy, phường cần biến rác sinh hoạt thành điện.', 'furnace'],
    ['vi', 'Ống nước rò rỉ ở khu phố cũ', 'Đường ống cũ làm thất thoát nước, dân bị nước yếu.', 'leak'],
    ['vi', 'Đường ngập mỗi khi mưa lớn', 'Cần máy bơm chống ngập, nước không thoát kịp.', 'pumps'],
    ['vi', 'Xu ly nuoc thai det nhuom', 'Nha may nhuom xa nuoc thai co mau ra kenh.', 'dye'],
    ['vi', 'Máy ép bùn cho trạm xử lý nước thải', 'Bùn thải còn nhiều nước, chi phí chở đi cao.', 'dewatering'],
    ['vi', 'Rác thải y tế của bệnh viện quận', 'Cần hấp tiệt trùng kim tiêm trước khi bỏ.', 'clinic'],
    ['vi', 'Thay đèn đường cũ bằng đèn LED', 'Tiền điện chiếu sáng công cộng quá cao.', 'lamps'],
    ['th', 'น้ำท่วมขังบนถนนหลังฝนตก', 'เทศบาลต้องการเครื่องสูบน้ำเพื่อระบายน้ำลงคลอง', 'pumps'],
    ['th', 'ขยะเศษอาหารจากตลาดสด', 'อยากทำเป็นปุ๋ยหมักแทนการทิ้งลงบ่อขยะ', 'compost'],
    ['th', 'กลิ่นเหม็นจากโรงบำบัด', 'ชาวบ้านร้องเรียนเรื่องกลิ่นรบกวนทุกวัน', 'smell'],
    ['th', 'ติดตั้งแผงโซลาร์บนหลังคาโรงเรียน', 'ต้องการลดค่าไฟและเก็บไฟไว้ใช้ตอนกลางคืน', 'solar'],
    ['th', 'ชาวนาเผาฟางข้าวทำให้เกิดหมอกควัน', 'ต้องการใช้ฟางข้าวเป็นเชื้อเพลิงอัดเม็ด', 'straw'],
    ['th', 'ท่อประปารั่ว', 'น้ำสูญเสียมาก หาจุดรั่วไม่เจอ', 'leak'],
    ['en', 'Electric buses for the city centre', 'Diesel buses cause black smoke; chargers are needed at the depot.', 'bus'],
    ['en', 'Old office building wastes electricity on air conditioning', 'The chillers are thirty years old.', 'chiller'],
    ['en', 'Villages without sewers', 'Household sewage runs into the pond; a small on-site treatment is wanted.', 'johkasou'],
    ['en', 'Monitoring of dust in the air near schools', 'Cheap PM2.5 sensors on street corners.', 'air'],
    ['en', 'Dirty plastic bags collected by waste pickers', 'They should become recycled pellets.', 'plastics'],
    ['hi', 'गोबर से बायोगैस', 'गांव में पशु अपशिष्ट से बिजली बनाने की तकनीक चाहिए।', 'biogas'],
    ['hi', 'पीने का पानी साफ करना', 'नदी का गंदा पानी है, झिल्ली से छानकर पेयजल चाहिए।', 'purifier'],
    ['mr', 'रुग्णालयातील कचरा', 'दवाखान्यातील जैववैद्यकीय कचऱ्याची विल्हेवाट लावायची आहे.', 'clinic'],
    ['fil', 'Tirang pagkain sa palengke', 'Gusto naming gawing kompost ang mga nabubulok na basura.', 'compost'],
    ['my', 'အမှိုက်မှလျှပ်စစ်', 'မြို့၏ အမှိုက်ပုံကြီး ပြည့်နေသည်။', 'furnace'],
  ];

  test.each(cases)('%s: %s', (_language, title, description, right) => {
    expect(firstFor(needOf(title, description))).toContain(right);
  });

  test('the right one comes first nearly always', () => {
    const first = cases.filter(([, title, description, right]) => firstFor(needOf(title, description), 1)[0] === right);
    expect(first.length / cases.length).toBeGreaterThanOrEqual(0.9);
  });

  test('a need that nothing answers is said to have no match', () => {
    for (const title of ['Thư viện cần sách giáo khoa mới', 'ต้องการครูสอนดนตรี', 'Wedding photographer wanted']) {
      const [best] = rankTechnologies(needOf(title), technologies, 1);
      expect(best?.assessment.confidence).toBe('none');
    }
  });
});

describe('a ranking', () => {
  const needs = [
    needOf('Đốt rác phát điện'), needOf('ท่อประปารั่ว'), needOf('Composting of food waste'), needOf('Electric buses'),
  ];

  test('does not depend on the order of its input, and cuts where told', () => {
    for (const need of needs) {
      const ranked = rankTechnologies(need, technologies, 5);
      expect(rankTechnologies(need, [...technologies].reverse(), 5)).toEqual(ranked);
      expect(ranked).toHaveLength(5);
      expect(ranked.map((match) => match.assessment.score)).toEqual(ranked.map((match) => match.assessment.score).sort((a, b) => b - a));
    }
  });

  test('works with the roles swapped, by the same judgement', () => {
    const leak = technologies.find((technology) => technology.document.id === 'leak');
    if (leak === undefined) throw new Error('listing missing');
    const [best] = judgeNeeds(leak, needs, statistics);
    expect(best?.id).toBe('ท่อประปารั่ว');
    const other = rankTechnologies(needOf('ท่อประปารั่ว'), [leak], 1)[0];
    expect(other?.assessment).toMatchObject({ ...best?.judgement });
  });
});
