import { describe, expect, test } from '@jest/globals';
import { analyse, unmatchedPhrases } from '../index.js';

const read = (text: string, lang?: string): ReturnType<typeof analyse> => analyse({ texts: [{ ...(lang === undefined ? {} : { lang }), title: '', description: text }] });
const conceptsOf = (text: string, lang?: string): string[] => read(text, lang).concepts.filter(({ soft }) => soft !== true).map(({ concept }) => concept);

describe('texts typed as they sound', () => {
  test.each([
    ['kawa no nioi ga hidoi node, gesui wo kirei ni shitai desu', ['wastewater', 'odour-control']],
    ['Namagomi wo taihi ni shite, hatake de tsukaitai desu', ['food-waste', 'composting']],
    ['Suidoukan kara mizu ga moreru node, toire mo shuuri shitai', ['water-pipe', 'toilet']],
    ['yay myaung pyat nay de, amhite tway myar de', ['drainage', 'waste']],
    ['Say yone hmar mee pyat lo battery nae solar lo chin de', ['hospital', 'power-outage', 'battery-storage']],
    ['Sapar achauk khan set lo chin par dal', ['solar-drying']],
    ['nam nao, khaya lon mueang, yak dai rot fai fa', ['wastewater', 'waste-collection']],
    ['Kha fai rong rian phaeng mak, yak tit phaeng solar bon langkha', ['electricity-bill', 'school', 'rooftop-solar']],
    ['rong ngan ploi nam sia long khlong', ['factory', 'wastewater', 'river']],
  ])('%s', (text, expected) => {
    expect(conceptsOf(text)).toEqual(expect.arrayContaining(expected));
  });

  test('are quoted as they are typed', () => {
    const text = 'Gesui-shori-jō no kemuri ga kusai desu. Kēburu mo furui node, koukan shitai.';
    const { concepts, lemmas } = read(text);
    for (const { mentions } of concepts) for (const mention of mentions) expect(text).toContain(mention.text);
    for (const lemma of lemmas) expect(text).toContain(lemma.text);
    expect(concepts.flatMap(({ mentions }) => mentions.map((mention) => mention.text))).toContain('Gesui-shori-jō');
  });

  test('say the same however they are spelled', () => {
    const [one, ...others] = ['koujou no kemuri wo sokutei shitai desu', 'kōjō no kemuri o sokutei shitai desu', 'koozyoo no kemuri wo sokutei sitai desu', 'kojo no kemuri wo sokutei shitai desu'].map((text) => conceptsOf(text));
    for (const other of others) expect(other).toEqual(one);
  });

  test('leave particles to nobody to explain', () => {
    expect(unmatchedPhrases({ texts: [{ title: 'gomi no shori wo shitai desu', description: 'mainichi gomi ga takusan arimasu' }] })).toEqual([]);
  });

  test('change nothing in other texts', () => {
    expect(conceptsOf('The kawa brand of toire pumps needs gesui')).not.toContain('wastewater');
    expect(conceptsOf('rong ngan ploi nam sia long khlong', 'vi')).not.toContain('wastewater');
    expect(conceptsOf('Kha nang xu ly nam sia, can them xe')).not.toContain('wastewater');
  });
});
