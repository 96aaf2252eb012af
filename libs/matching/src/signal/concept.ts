import { conceptOf, isFunctional, isSupporting, meets } from '../thesaurus/graph.js';
import type { CorpusStatistics, Profile, ProfileConcept } from '../types.js';
import { weights } from '../weights.js';
import { conceptRarity } from './rarity.js';

/** The best answer of a technology to one concept of a need. */
export interface Meeting {
  need: ProfileConcept;
  /** What the concept weighs in the need: weight × facet × rarity. */
  importance: number;
  technology: ProfileConcept | undefined;
  /** 0..1, how well it is met, resembling and neighbouring concepts included. */
  closeness: number;
  /** The same, counting only concepts that both sides name, at the same level or narrower in the technology. */
  namedCloseness: number;
}

export interface ConceptComparison {
  meetings: Meeting[];
  /** Value of the signal `concepts`. */
  named: number;
  /** Value of the signal `softConcepts`. */
  resembling: number;
}

/** Compares what a need asks with what a technology offers, concept by concept. */
export function compareConcepts(need: Profile, technology: Profile, statistics: CorpusStatistics): ConceptComparison {
  const offered = new Map(technology.concepts.map((concept) => [concept.concept, concept]));
  const asked = new Map<string, { soft: number; named: number }>();
  const meetings = need.concepts.map((concept) => meet(concept, offered, asked, statistics));
  const total = (importances: number[]): number =>
    importances.sort((one, other) => other - one).slice(0, weights.coreConcepts).reduce((sum, value) => sum + value, 0);

  const needTotal = total(meetings.map((meeting) => meeting.importance));
  const offers = technology.concepts.map((concept) => ({ concept: concept.concept, importance: importance(concept, statistics) }));
  const offerTotal = total(offers.map((offer) => offer.importance));
  const side = (sum: number, whole: number): number => (whole > 0 ? Math.min(1, sum / whole) : 0);
  const blend = (needSum: number, offerSum: number): number =>
    weights.needSide * side(needSum, needTotal) + (1 - weights.needSide) * side(offerSum, offerTotal);
  return {
    meetings,
    named: blend(
      meetings.reduce((sum, meeting) => sum + meeting.importance * meeting.namedCloseness, 0),
      offers.reduce((sum, offer) => sum + offer.importance * (asked.get(offer.concept)?.named ?? 0), 0),
    ),
    resembling: blend(
      meetings.reduce((sum, meeting) => sum + meeting.importance * meeting.closeness, 0),
      offers.reduce((sum, offer) => sum + offer.importance * (asked.get(offer.concept)?.soft ?? 0), 0),
    ),
  };
}

function meet(
  concept: ProfileConcept, offered: ReadonlyMap<string, ProfileConcept>, asked: Map<string, { soft: number; named: number }>,
  statistics: CorpusStatistics,
): Meeting {
  const meeting: Meeting = { need: concept, importance: importance(concept, statistics), technology: undefined, closeness: 0, namedCloseness: 0 };
  for (const [candidate, link] of meets(concept.concept)) {
    const offer = offered.get(candidate);
    if (offer === undefined) continue;
    const certain = concept.soft !== true && offer.soft !== true;
    const closeness = link * emphasis(offer);
    const named = certain && link > 0.5 ? closeness : 0;
    if (closeness > meeting.closeness) {
      meeting.closeness = closeness;
      meeting.technology = offer;
    }
    meeting.namedCloseness = Math.max(meeting.namedCloseness, named);
    const before = asked.get(candidate) ?? { soft: 0, named: 0 };
    asked.set(candidate, { soft: Math.max(before.soft, link), named: Math.max(before.named, certain && link > 0.5 ? link : 0) });
  }
  return meeting;
}

function importance(concept: ProfileConcept, statistics: CorpusStatistics): number {
  const facet = conceptOf(concept.concept)?.facet ?? 'sector';
  const share = isSupporting(concept.concept) ? weights.supporting : 1;
  return concept.weight * weights.facet[facet] * share * conceptRarity(concept.concept, statistics);
}

/** How much the technology is about the concept rather than mentioning it. */
function emphasis(concept: ProfileConcept): number {
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
