import type { ConceptWeight } from '../outline.js';
import { conceptOf, isFunctional, meets } from '../thesaurus/graph.js';
import type { CorpusStatistics, Profile, ProfileConcept } from '../types.js';
import { weights } from '../weights.js';
import { conceptImportance } from './rarity.js';

/** The best answer of a technology to one concept of a need. */
export interface Meeting<Offer extends ConceptWeight = ConceptWeight> {
  need: ProfileConcept;
  /** What the concept weighs in the need: weight × facet × rarity. */
  importance: number;
  technology: Offer | undefined;
  /** 0..1, how well it is met, resembling and neighbouring concepts included. */
  closeness: number;
  /** The same, counting only concepts that both sides name, at the same level or narrower in the technology. */
  namedCloseness: number;
}

export interface ConceptComparison<Offer extends ConceptWeight = ConceptWeight> {
  meetings: Meeting<Offer>[];
  /** Value of the signal `concepts`. */
  named: number;
  /** Value of the signal `softConcepts`. */
  resembling: number;
  /** How well the need's heaviest concepts are met, 0..1. */
  core: number;
}

/** What a need asks, worked out once for all technologies it is compared with. */
interface Question {
  statistics: CorpusStatistics;
  importances: readonly number[];
  total: number;
  /** Places of the heaviest concepts. */
  heaviest: readonly number[];
  /** By the concept a technology may offer: which concepts of the need it meets, and how closely. */
  askers: ReadonlyMap<string, readonly { index: number; link: number }[]>;
}

/** The concepts at the core of a need. */
const coreSize = 3;

const questions = new WeakMap<Profile, Question>();

function questionOf(need: Profile, statistics: CorpusStatistics): Question {
  const known = questions.get(need);
  if (known?.statistics === statistics) return known;
  const askers = new Map<string, { index: number; link: number }[]>();
  need.concepts.forEach(({ concept }, index) => {
    for (const [offered, link] of meets(concept)) {
      const list = askers.get(offered);
      if (list === undefined) askers.set(offered, [{ index, link }]);
      else list.push({ index, link });
    }
  });
  const importances = need.concepts.map(({ concept, weight }) => weight * conceptImportance(concept, statistics));
  const heaviest = [...importances.keys()].sort((one, other) => (importances[other] ?? 0) - (importances[one] ?? 0)).slice(0, coreSize);
  const question = { statistics, importances, total: core(importances), heaviest, askers };
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
export function compareConcepts<Offer extends ConceptWeight>(
  need: Profile, technology: { readonly concepts: readonly Offer[] }, statistics: CorpusStatistics,
): ConceptComparison<Offer> {
  const { importances, total, heaviest, askers } = questionOf(need, statistics);
  const meetings = need.concepts.map((concept, index): Meeting<Offer> => ({
    need: concept, importance: importances[index] ?? 0, technology: undefined, closeness: 0, namedCloseness: 0,
  }));
  const offers: number[] = [];
  let askedSoftly = 0;
  let askedByName = 0;
  for (const offer of technology.concepts) {
    const value = offer.weight * conceptImportance(offer.concept, statistics);
    offers.push(value);
    let soft = 0;
    let named = 0;
    for (const { index, link } of askers.get(offer.concept) ?? []) {
      const meeting = meetings[index];
      if (meeting === undefined) continue;
      const isNamed = meeting.need.soft !== true && offer.soft !== true && link > 0.5;
      const closeness = link * emphasis(offer);
      // Ties go to the concept first by alphabet, so that the order of a profile does not matter.
      if (closeness > meeting.closeness || (closeness === meeting.closeness && meeting.technology !== undefined && offer.concept < meeting.technology.concept)) {
        meeting.closeness = closeness;
        meeting.technology = offer;
      }
      if (isNamed) meeting.namedCloseness = Math.max(meeting.namedCloseness, closeness);
      soft = Math.max(soft, link);
      if (isNamed) named = Math.max(named, link);
    }
    askedSoftly += value * soft;
    askedByName += value * named;
  }
  const offerTotal = core(offers);
  const side = (sum: number, whole: number): number => (whole > 0 ? Math.min(1, sum / whole) : 0);
  const blend = (needSum: number, offerSum: number): number => weights.needSide * side(needSum, total) + (1 - weights.needSide) * side(offerSum, offerTotal);
  return {
    meetings,
    named: blend(meetings.reduce((sum, { importance, namedCloseness }) => sum + importance * namedCloseness, 0), askedByName),
    resembling: blend(meetings.reduce((sum, { importance, closeness }) => sum + importance * closeness, 0), askedSoftly),
    core: coreCloseness(heaviest.flatMap((index) => meetings[index] ?? [])),
  };
}

function coreCloseness(heaviest: readonly Meeting[]): number {
  const whole = heaviest.reduce((sum, { importance }) => sum + importance, 0);
  return whole > 0 ? heaviest.reduce((sum, { importance, closeness }) => sum + importance * closeness, 0) / whole : 0;
}

/** How much the technology is about the concept rather than mentioning it. */
function emphasis(concept: ConceptWeight): number {
  return Math.min(1, weights.leastEmphasis + (1 - weights.leastEmphasis) * (concept.weight / weights.fullEmphasis));
}

/** Whether a meeting shows that the technology does what is asked, not only that it works in the same place or field. */
export function isFunctionalMeeting(meeting: Meeting): boolean {
  const offer = meeting.technology;
  if (offer === undefined || meeting.closeness < weights.functional) return false;
  if (!isFunctional(meeting.need.concept) || !isFunctional(offer.concept)) return false;
  if (offer.concept === meeting.need.concept || conceptOf(offer.concept)?.facet !== 'material') return true;
  // A neighbouring material is no evidence: two documents about the same stuff may do opposite things to it.
  return false;
}
