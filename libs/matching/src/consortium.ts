import { judgeConstraints } from './constraint.js';
import { conceptNumber } from './key-number.js';
import type { OutlinedTechnology } from './outline.js';
import { conceptMeetings, isFunctionalMeeting } from './signal/concept.js';
import { conceptImportances } from './signal/rarity.js';
import { ancestors, conceptOf, isSupporting } from './thesaurus/graph.js';
import type { AnalysedNeed, CorpusStatistics, ProfileConcept } from './types.js';
import { weights } from './weights.js';

/** One member of a consortium and what of the need it covers that those before it do not. */
export interface ConsortiumMember {
  technologyId: string;
  /** Concepts of the need. */
  covers: string[];
}

/** A set of technologies that together cover a need better than any of them alone. */
export interface Consortium {
  members: ConsortiumMember[];
  /** 0..1: how much of what the need asks by name to be done the set covers, and the best single technology. */
  coverage: number;
  alone: number;
  /** Concepts that the need asks by name and nobody of the set covers, heaviest first. */
  uncovered: string[];
}

/** A need that one technology covers this far needs no partners. */
const enough = 0.8;
/** A partner must add at least so much. */
const leastGain = 0.15;
const mostMembers = 3;

/**
 * The best set of up to three technologies where no single one covers the need; undefined where one does, or where partners add
 * too little. Of the technologies that miss no hard constraint, always the one that adds most (greedy set cover, which is within
 * 1 − 1/e of the best set: Nemhauser, Wolsey and Fisher 1978); ties go to the one ranked first.
 * @param ranked best first, as `judgeTechnologies` orders them
 */
export function bestConsortium(need: AnalysedNeed, ranked: readonly OutlinedTechnology[], statistics: CorpusStatistics): Consortium | undefined {
  const asked = actsAsked(need);
  const wanted = new Set(asked.map(({ concept }) => concept));
  const importanceOf = conceptImportances(statistics);
  const whole = asked.reduce((sum, { concept, weight }) => sum + weight * importanceOf(conceptNumber(concept)), 0);
  if (asked.length < 2) return undefined;
  const offers = ranked.filter((technology) => !isSunk(need, technology)).map((technology) => ({ id: technology.document.id, met: metConcepts(need, technology, wanted, statistics) }));
  const covered = new Set<string>();
  const members: ConsortiumMember[] = [];
  let coverage = 0;
  let alone = 0;
  while (members.length < mostMembers) {
    let best: { id: string; covers: string[]; gain: number } | undefined;
    for (const { id, met } of offers) {
      const covers = [...met.keys()].filter((concept) => !covered.has(concept));
      const gain = covers.reduce((sum, concept) => sum + (met.get(concept) ?? 0), 0) / whole;
      if (best === undefined || gain > best.gain + 1e-9) best = { id, covers, gain };
    }
    if (best === undefined || best.gain < leastGain) break;
    members.push({ technologyId: best.id, covers: best.covers });
    for (const concept of best.covers) covered.add(concept);
    coverage += best.gain;
    if (members.length === 1) alone = best.gain;
    if (coverage >= enough) break;
  }
  if (members.length < 2) return undefined;
  const uncovered = asked
    .filter(({ concept }) => !covered.has(concept))
    .map(({ concept, weight }) => ({ concept, importance: weight * importanceOf(conceptNumber(concept)) }))
    .sort((one, other) => other.importance - one.importance || (one.concept < other.concept ? -1 : 1))
    .map(({ concept }) => concept);
  return { members, coverage: Math.min(1, coverage), alone, uncovered };
}

function isSunk(need: AnalysedNeed, technology: OutlinedTechnology): boolean {
  return judgeConstraints(need.document, technology.document).some(({ level, state }) => level === 'must' && state === 'not-met');
}

/**
 * What the need asks to be done, by name: processes and technologies. Materials are what it is done to, and a general word ("wastewater treatment")
 * beside a particular one ("sludge dewatering"), or a word within a longer phrase ("sewer" in "sewer repair"), asks for nothing more.
 */
function actsAsked({ profile }: AnalysedNeed): ProfileConcept[] {
  const acts = profile.concepts.filter(({ concept, soft }) => {
    const facet = conceptOf(concept)?.facet;
    return soft !== true && (facet === 'process' || facet === 'technology') && !isSupporting(concept);
  });
  const general = new Set(acts.flatMap(({ concept }) => ancestors(concept)));
  const phrases = acts.map(({ mentions }) => mentions[0]?.text.toLowerCase() ?? '');
  const isPart = (phrase: string): boolean => phrases.some((other) => other.length > phrase.length && other.includes(phrase));
  return acts.filter(({ concept }, index) => !general.has(concept) && !isPart(phrases[index] ?? ''));
}

/** What of it the technology does, with what that is worth. */
function metConcepts(need: AnalysedNeed, technology: OutlinedTechnology, wanted: ReadonlySet<string>, statistics: CorpusStatistics): Map<string, number> {
  return new Map(
    conceptMeetings(need.profile, technology.outline, statistics)
      .filter((meeting) => wanted.has(meeting.need.concept) && meeting.namedCloseness > weights.covered && isFunctionalMeeting(meeting.wanted, meeting.offered, meeting.closeness))
      .map((meeting) => [meeting.need.concept, meeting.importance]),
  );
}
