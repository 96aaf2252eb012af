import { searchTokens } from '@team-osaka/matching';
import { v7 } from 'uuid';
import { seeded } from './random.mjs';

/** Words by rarity: a few stand in every third row, most in one of some hundreds. */
const common = ['排水処理', '省エネ', 'energy', 'water', 'nước thải', 'น้ำเสีย'];
const usual = ['太陽光発電', '廃棄物発電', 'biogas', 'membrane', 'chiller', 'street lighting', 'xe buýt điện', 'xử lý rác', 'ขยะ', 'พลังงาน', '膜分離', '漏水検知'];
const syllables = ['ka', 'mi', 'to', 'ra', 'ne', 'su', 'vo', 'li', 'pha', 'qui', 'dor', 'zen'];
const sectors = ['waste', 'wastewater', 'energy-efficiency', 'renewable-energy', 'transport', 'drinking-water', 'buildings', 'monitoring', 'recycling', 'agriculture'];
const countries = ['VN', 'TH', 'PH', 'IN', 'MM', 'GB', 'ID', 'MY', 'KH', 'LA'];

const pick = (random, list) => list[Math.floor(random() * list.length)];
/** The first of a list far more often than the last. */
const skewed = (random, list) => list[Math.floor(random() ** 2.5 * list.length)];
const rareWord = (random) => pick(random, syllables) + pick(random, syllables) + pick(random, syllables);

function words(random) {
  const title = `${pick(random, usual)} ${rareWord(random)}`;
  const body = [random() < 0.4 ? skewed(random, common) : '', pick(random, usual), rareWord(random), rareWord(random)].join(' ');
  return { title, body };
}

/** Organisations that own the rows. */
export function organisations(count) {
  return Array.from({ length: count }, (_, index) => ({ id: v7(), name: `Bench organisation ${index}`, country: countries[index % countries.length] }));
}

/** `count` rows for technology and need, the same for the same seed (ids apart). */
export function* listingRows(count, owners, seed) {
  const random = seeded(seed);
  const start = Date.UTC(2024, 0, 1);
  for (let index = 0; index < count; index += 1) {
    const { title, body } = words(random);
    yield {
      id: v7(),
      organisationId: owners[index % owners.length].id,
      title,
      body,
      tokens: [...new Set(searchTokens(`${title} ${body}`))],
      sectors: [...new Set([skewed(random, sectors), skewed(random, sectors)])],
      country: skewed(random, countries),
      trl: 1 + Math.floor(random() * 9),
      at: new Date(start + Math.floor(random() * 90_000_000_000)).toISOString(),
    };
  }
}
