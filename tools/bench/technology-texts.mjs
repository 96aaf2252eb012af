import { lexicon } from '../../libs/matching/dist/lexicon/index.js';
import { thesaurus } from '../../libs/matching/dist/thesaurus/index.js';
import { seeded } from './random.mjs';

/** The engine's own words: what a technology of the field is written with. */
const labelsOf = (concept, language) => concept.labels.filter((label) => label.language === language).map(({ text }) => text);
const spoken = (language) => thesaurus.filter((concept) => labelsOf(concept, language).length > 0);
const everyday = (language) => lexicon().map(({ words }) => words[language]).filter((words) => words.length > 0);

/** Sentences as brochures write them; A is what it is about, B and C its surroundings, w, x, y, z any words of daily life. */
const patterns = {
  ja: {
    title: ['{A}のための{B}システム', '{A}による{w}の{x}', '{B}向け{A}装置', '{w}を減らす{A}技術'],
    sentence: [
      '{A}と{B}を組み合わせ、{w}や{x}の{y}を大きく減らします。',
      '従来の{C}に比べて{w}が少なく、{x}の{z}でも安定して使えます。',
      '{y}の{z}に応じて{B}を調整し、{C}にも対応できます。',
      '{w}が{x}になる{y}の課題を、{A}で解決しました。',
      '{C}の現場で{z}を測り、{w}の{x}を見ながら運転します。',
      '大阪の{y}と{z}で導入し、{w}の費用を下げています。',
    ],
  },
  vi: {
    title: ['Cần {A} cho {w}', '{w} và {x}: tìm giải pháp {A}'],
    sentence: ['Thành phố muốn giảm {w} và {x} bằng {A}.', 'Hiện nay {y} gây {z}, chúng tôi cần {B}.', '{C} chưa đủ cho {w} và {y}.'],
  },
  th: {
    title: ['ต้องการ{A}สำหรับ{w}', '{w}และ{x}ต้องใช้{A}'],
    sentence: ['เทศบาลต้องการลด{w}และ{x}ด้วย{A}', 'ปัจจุบัน{y}ทำให้เกิด{z} จึงต้องการ{B}', '{C}ไม่เพียงพอสำหรับ{w}และ{y}'],
  },
  en: {
    title: ['{A} for {w}', 'We need {A} against {w} and {x}'],
    sentence: ['The city wants to reduce {w} and {x} by {A}.', 'Today {y} causes {z}, so we look for {B}.', '{C} is not enough for {w} and {y}.'],
  },
};

const pick = (random, list) => list[Math.floor(random() * list.length)];
/** Some subjects are far more usual than others: the first tenth of a list gets about a third of the draws. */
const skewed = (random, list) => list[Math.floor(random() ** 2 * list.length)];

/**
 * Texts of the field in one language, endlessly and the same for the same seed: a title and three sentences round one concept of the
 * thesaurus, its neighbours and words of the lexicon.
 */
export function* fieldTexts(language, seed) {
  const random = seeded(seed);
  const concepts = spoken(language);
  const byId = new Map(concepts.map((concept) => [concept.id, concept]));
  const subjects = concepts.filter(({ facet }) => facet !== 'sector');
  // The order in which subjects are usual must not be the one of the topics.
  const order = seeded(7);
  const usual = subjects.map((concept) => [order(), concept]).sort(([one], [other]) => one - other).map(([, concept]) => concept);
  const words = everyday(language).map((equivalents) => [order(), equivalents]).sort(([one], [other]) => one - other).map(([, equivalents]) => equivalents);
  const { title, sentence } = patterns[language];
  for (;;) {
    const main = skewed(random, usual);
    const near = [...main.related, ...main.broader].map((id) => byId.get(id)).filter((concept) => concept !== undefined);
    const slot = { A: () => main, B: () => (near.length > 0 && random() < 0.7 ? pick(random, near) : skewed(random, usual)), C: () => skewed(random, usual) };
    const written = (pattern) => pattern.replace(/\{(\w)\}/g, (_, name) => (slot[name] ? pick(random, labelsOf(slot[name](), language)) : pick(random, skewed(random, words))));
    yield { lang: language, title: written(pick(random, title)), description: Array.from({ length: 3 }, () => written(pick(random, sentence))).join(language === 'en' || language === 'vi' ? ' ' : '') };
  }
}
