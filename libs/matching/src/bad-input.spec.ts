import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { analyse, assess, bestConsortium, indexKeys, outlined, outlineOf, unmatchedPhrases, wantedKeys, type AnalysedNeed, type AnalysedTechnology, type TextInput } from './index.js';
import { costOf } from './test-support/cost.js';

/** Field words of several languages, so that odd pieces stand among real ones. */
const words = [
  'LED street lamps', 'composting', 'rác thải', 'xử lý nước thải', 'น้ำเสีย', 'ปุ๋ยหมัก', 'ごみ焼却', '生ごみ堆肥化', '漏水探知', 'कचरा', 'बायोगैस', 'ရေဆိုး', 'basura', 'tubig', 'xu ly nuoc thai', 'strret lamsp',
];
/** Right-to-left scripts, control characters, zero-width and bidirectional marks, lone surrogates, joined and combining signs. */
const oddities = [
  'مياه الصرف', 'טיפול בפסולת', '\u0000', '\u0007', '\u001b[31m', '\u200b', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u200e', '\u200f', '\u202a', '\u202e', '\u2066', '\u2069', '\ud83d', '\udc00',
  '\ud83d\udc69\u200d\ud83d\udc67', '\u0301', '\u0e4d\u0e49\u0e32', '\u094d', 'ﷺ', 'İ', 'ß', 'ー', '9', '１２３', '\r\n', '\t', ' ', '。', '|', '%s', '<b>',
];
const piece = fc.oneof(fc.constantFrom(...words), fc.constantFrom(...oddities), fc.string({ unit: 'binary', maxLength: 12 }));

/** Pieces of a text; a long one holds them over and over up to 20,000 characters. Put together late, so that a counterexample stays readable. */
interface Written {
  readonly pieces: readonly string[];
  readonly isLong: boolean;
}

/** Empty, one word, only digits, mixed, and long. */
const text: fc.Arbitrary<Written> = fc.oneof(
  { weight: 1, arbitrary: fc.constant([]) },
  { weight: 1, arbitrary: fc.constantFrom(...words).map((word) => [word]) },
  { weight: 1, arbitrary: fc.stringMatching(/^[0-9]{1,400}$/).map((digits) => [digits]) },
  { weight: 4, arbitrary: fc.array(piece, { maxLength: 40 }) },
).chain((pieces) => fc.boolean().map((isLong) => ({ pieces, isLong })));
/** Languages that may be wrong for the text, unknown, or no language at all. */
const language = fc.option(fc.constantFrom('ja', 'en', 'vi', 'th', 'my', 'hi', 'mr', 'fil', 'zh', 'xx', '', 'TH-th', '\u0000', 'constructor', '__proto__'), { nil: undefined });
const document = fc.record({ title: text, summary: text, description: text, lang: language });

const longest = 20_000;
function wordsOf({ pieces, isLong }: Written): string {
  const once = pieces.join(' ');
  return isLong && once !== '' ? `${once} `.repeat(Math.ceil(longest / once.length)).slice(0, longest) : once;
}

function inputOf({ lang, title, summary, description }: { title: Written; summary: Written; description: Written; lang: string | undefined }): TextInput {
  return { title: wordsOf(title), summary: wordsOf(summary), description: wordsOf(description), ...(lang === undefined ? {} : { lang }) };
}

const statistics = { documents: 10, frequency: (key: number) => Math.abs(key) % 5 };
function needOf(input: TextInput): AnalysedNeed {
  const need = { id: 'n', texts: [input] };
  return { document: need, profile: analyse(need) };
}
function technologyOf(id: string, input: TextInput): AnalysedTechnology {
  const technology = { id, organisationId: id, texts: [input] };
  return { document: technology, profile: analyse(technology) };
}

const known = [
  technologyOf('lamps', { lang: 'ja', title: 'LED街路灯への交換', description: '街路灯をLEDに替える。' }),
  technologyOf('compost', { lang: 'ja', title: '生ごみ堆肥化装置', description: '食品廃棄物を堆肥にする。' }),
  technologyOf('leak', { lang: 'ja', title: '水道管の漏水探知サービス', description: '漏水箇所を特定する。' }),
];

const partsOf = ({ title, summary = '', description }: TextInput): string[] => [title, summary, description];
const standsIn = (phrase: string, input: TextInput): boolean => partsOf(input).some((part) => part.includes(phrase));

/** Everything the engine does with a need and a technology. */
function runAll(asked: TextInput, offered: TextInput): ReturnType<typeof assess> {
  const need = needOf(asked);
  const technology = technologyOf('odd', offered);
  for (const { weight } of [...indexKeys(outlineOf(need.profile)), ...wantedKeys(outlineOf(need.profile), statistics)]) expect(weight >= 0 && weight <= 1).toBe(true);
  unmatchedPhrases(need.document);
  const found = bestConsortium(need, [technology, ...known].map(outlined), statistics);
  for (const share of found ? [found.coverage, found.alone] : []) expect(share >= 0 && share <= 1).toBe(true);
  return assess(need, outlined(technology), statistics);
}

describe('whatever is written', () => {
  test('is judged without an exception, by a finite score, with phrases that stand in the texts', () => {
    fc.assert(
      fc.property(document, document, (one, other) => {
        const [asked, offered] = [inputOf(one), inputOf(other)];
        const { score, probability, evidence, uncovered, signals } = runAll(asked, offered);
        for (const value of [score, probability, ...signals.flatMap((signal) => [signal.value, signal.weight])]) expect(Number.isFinite(value) && value >= 0 && value <= 1).toBe(true);
        for (const { need, technology } of evidence) expect([standsIn(need, asked), standsIn(technology, offered)]).toEqual([true, true]);
        for (const { need } of uncovered) expect(standsIn(need, asked)).toBe(true);
      }),
      { numRuns: 30, seed: 20_260 },
    );
  });

  test('in 20,000 characters of any pieces is read, compared and joined in less than 200 ms', () => {
    // Read once before, so that no run pays for building the vocabulary.
    runAll(known[0]!.document.texts[0]!, known[1]!.document.texts[0]!);
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 30 }), language, (pieces, lang) => {
        const asked = inputOf({ title: { pieces: pieces.slice(0, 3), isLong: false }, summary: { pieces: [], isLong: false }, description: { pieces, isLong: true }, lang });
        expect(costOf(() => runAll(asked, { title: 'LED', description: '街路灯' }), 200)).toBeLessThan(200);
      }),
      { numRuns: 15, seed: 20_261 },
    );
  });
});
