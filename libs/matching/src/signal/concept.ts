import { conceptNumber } from '../key-number.js';
import { conceptWeight, isSoft, type Outline } from '../outline.js';
import { conceptByNumber, isFunctional, meetsByNumber } from '../thesaurus/graph.js';
import type { CorpusStatistics, Profile, ProfileConcept } from '../types.js';
import { emphasis, weights } from '../weights.js';
import { conceptImportances } from './rarity.js';

// Taken once: inner loops, and where modules have a global object of their own (tests) each look-up is slow.
const { max, min } = Math;

/** How a technology meets the concepts of a need. */
export interface ConceptComparison {
  /** Value of the signal `concepts`. */
  readonly named: number;
  /** Value of the signal `softConcepts`. */
  readonly resembling: number;
}

/** The best answer of a technology to one concept of a need. */
export interface Meeting {
  readonly need: ProfileConcept;
  /** What the concept weighs in the need: weight × facet × rarity. */
  readonly importance: number;
  /** Place among the technology's concepts of the one that meets it best, -1 where none does; numbers of the need's concept and of that one. */
  readonly place: number;
  readonly wanted: number;
  readonly offered: number | undefined;
  /** 0..1, how well it is met, resembling and neighbouring concepts included. */
  readonly closeness: number;
  /** The same, counting only concepts that both sides name, at the same level or narrower in the technology. */
  readonly namedCloseness: number;
}

/** What a concept of a technology is to a need. */
interface Offer {
  /** Facet × rarity. */
  readonly importance: number;
  /** Which concepts of the need it meets, and how closely. */
  readonly askers: readonly Asker[];
}

interface Asker {
  readonly index: number;
  readonly link: number;
  /** Whether the need names its concept, and the link is close enough to count by name. */
  readonly isNamed: boolean;
}

/** What a need asks, worked out once for all technologies it is compared with. */
interface Question {
  statistics: CorpusStatistics;
  numbers: readonly number[];
  importances: readonly number[];
  total: number;
  /** By the number of a concept that a technology offers, filled as they are met. */
  offers: Map<number, Offer>;
  offer: (concept: number) => Offer;
  /** By the places of the need's concepts, for the technology that is being compared: written anew each time, since hundreds are. */
  places: Int32Array;
  closeness: Float64Array;
  namedCloseness: Float64Array;
}

const questions = new WeakMap<Profile, Question>();

function questionOf(need: Profile, statistics: CorpusStatistics): Question {
  const known = questions.get(need);
  if (known?.statistics === statistics) return known;
  const askers = new Map<number, Asker[]>();
  const numbers = need.concepts.map(({ concept }) => conceptNumber(concept));
  need.concepts.forEach(({ soft }, index) => {
    for (const [offered, link] of meetsByNumber(numbers[index] ?? 0)) {
      const asker = { index, link, isNamed: soft !== true && link > 0.5 };
      const list = askers.get(offered);
      if (list === undefined) askers.set(offered, [asker]);
      else list.push(asker);
    }
  });
  const importanceOf = conceptImportances(statistics);
  const importances = need.concepts.map(({ weight }, index) => weight * importanceOf(numbers[index] ?? 0));
  const question = {
    statistics, numbers, importances, total: core(importances), offers: new Map<number, Offer>(),
    offer: (concept: number): Offer => ({ importance: importanceOf(concept), askers: askers.get(concept) ?? [] }),
    places: new Int32Array(numbers.length), closeness: new Float64Array(numbers.length), namedCloseness: new Float64Array(numbers.length),
  };
  questions.set(need, question);
  return question;
}

/** The heaviest few make up the whole of a side. Picked without sorting: it is asked of every pair. */
function core(importances: readonly number[]): number {
  const heaviest: number[] = [];
  for (const value of importances) {
    let place = heaviest.length;
    while (place > 0 && (heaviest[place - 1] ?? 0) < value) place -= 1;
    if (place === weights.coreConcepts) continue;
    heaviest.splice(place, 0, value);
    if (heaviest.length > weights.coreConcepts) heaviest.pop();
  }
  return heaviest.reduce((sum, value) => sum + value, 0);
}

/** Compares what a need asks with what a technology offers, concept by concept. */
export function compareConcepts(need: Profile, technology: Outline, statistics: CorpusStatistics): ConceptComparison {
  const question = questionOf(need, statistics);
  const { importances, total, closeness, namedCloseness } = question;
  const { askedSoftly, askedByName, whole } = meet(question, technology);
  let metByName = 0;
  let met = 0;
  for (let index = 0; index < importances.length; index += 1) {
    metByName += (importances[index] ?? 0) * (namedCloseness[index] ?? 0);
    met += (importances[index] ?? 0) * (closeness[index] ?? 0);
  }
  return {
    named: blend(metByName, total, askedByName, whole),
    resembling: blend(met, total, askedSoftly, whole),
  };
}

/** The comparison concept by concept of the need, in its order. */
export function conceptMeetings(need: Profile, technology: Outline, statistics: CorpusStatistics): Meeting[] {
  const question = questionOf(need, statistics);
  meet(question, technology);
  const { numbers, importances, places, closeness, namedCloseness } = question;
  return need.concepts.map((concept, index): Meeting => {
    const place = places[index] ?? -1;
    return {
      need: concept, importance: importances[index] ?? 0, place, wanted: numbers[index] ?? 0, offered: place < 0 ? undefined : technology.concepts[place],
      closeness: closeness[index] ?? 0, namedCloseness: namedCloseness[index] ?? 0,
    };
  });
}

/** Sums over the concepts of a technology. */
interface Asked {
  /** What of it is asked for, and what of it by name. */
  readonly askedSoftly: number;
  readonly askedByName: number;
  readonly whole: number;
}

/** Lets each concept of the technology meet those of the need, in the question's arrays. */
function meet({ offers, offer, places, closeness, namedCloseness }: Question, technology: Outline): Asked {
  places.fill(-1);
  closeness.fill(0);
  namedCloseness.fill(0);
  const { concepts } = technology;
  const values: number[] = [];
  let askedSoftly = 0;
  let askedByName = 0;
  for (let place = 0; place < concepts.length; place += 1) {
    const offered = concepts[place] ?? 0;
    const weight = conceptWeight(technology, place);
    let known = offers.get(offered);
    if (known === undefined) offers.set(offered, (known = offer(offered)));
    const value = weight * known.importance;
    values.push(value);
    if (known.askers.length === 0) continue;
    const isNamedOffer = !isSoft(technology, place);
    const about = emphasis(weight);
    let soft = 0;
    let named = 0;
    for (const { index, link, isNamed } of known.askers) {
      const close = link * about;
      const best = closeness[index] ?? 0;
      // Ties go to the lower number, so that the order of a profile does not matter.
      if (close > best || (close === best && offered < (concepts[places[index] ?? 0] ?? 0))) {
        closeness[index] = close;
        places[index] = place;
      }
      soft = max(soft, link);
      if (!isNamedOffer || !isNamed) continue;
      namedCloseness[index] = max(namedCloseness[index] ?? 0, close);
      named = max(named, link);
    }
    askedSoftly += value * soft;
    askedByName += value * named;
  }
  return { askedSoftly, askedByName, whole: core(values) };
}

const sideOf = (sum: number, whole: number): number => (whole > 0 ? min(1, sum / whole) : 0);
const blend = (needSum: number, total: number, offerSum: number, offerTotal: number): number => weights.needSide * sideOf(needSum, total) + (1 - weights.needSide) * sideOf(offerSum, offerTotal);

/** Whether a concept of a technology, met so closely, shows that it does what a concept of a need asks; both by their numbers. */
export function isFunctionalMeeting(wanted: number, offered: number | undefined, closeness: number): boolean {
  if (offered === undefined || closeness < weights.functional) return false;
  const [asked, offer] = [conceptByNumber(wanted), conceptByNumber(offered)];
  if (asked === undefined || offer === undefined || !isFunctional(asked.id) || !isFunctional(offer.id)) return false;
  // A neighbouring material is no evidence: two documents about the same stuff may do opposite things to it.
  return offered === wanted || offer.facet !== 'material';
}
