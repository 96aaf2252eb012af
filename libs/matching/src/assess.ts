import { judge } from './judge.js';
import { conceptWeight, isSoft, type Outline, type QuotedTechnology } from './outline.js';
import type { Phrases } from './phrases.js';
import { conceptMeetings, type Meeting } from './signal/concept.js';
import { lemmaMeetings, type LemmaMeeting } from './signal/lemma.js';
import { isFunctional } from './thesaurus/graph.js';
import type { AnalysedNeed, AssessOptions, Assessment, CorpusStatistics, Evidence } from './types.js';
import { dataVersion, engineVersion } from './version.js';
import { limits, weights } from './weights.js';

/** Judges one pair and says why: the judgement is that of `judge`. */
export function assess(need: AnalysedNeed, technology: QuotedTechnology, statistics: CorpusStatistics, options: AssessOptions = {}): Assessment {
  const { outline, phrases } = technology;
  const meetings = conceptMeetings(need.profile, outline, statistics);
  return {
    ...judge(need, technology, statistics, options),
    evidence: evidenceOf(meetings.filter((meeting) => isTelling(meeting, outline)), lemmaMeetings(need.profile, outline, statistics), outline, phrases),
    uncovered: uncoveredOf(meetings),
    engineVersion,
    dataVersion: dataVersion(),
  };
}

/**
 * What both name first, then related concepts, then words that mean the same, each by what they contribute. A phrase of which something is met
 * exactly is not shown again for what it merely resembles.
 */
function evidenceOf(concepts: readonly Meeting[], lemmas: readonly LemmaMeeting[], outline: Outline, phrases: Phrases): Evidence[] {
  const contribution = ({ importance, closeness }: Meeting): number => importance * closeness;
  const ranked = [...concepts].sort((one, other) => contribution(other) - contribution(one));
  const isExact = (meeting: Meeting): boolean => isSame(meeting, outline);
  const exact = ranked.filter(isExact);
  const said = exact.flatMap(({ need }) => need.mentions.map(({ text }) => text.toLowerCase()));
  const isSaid = (phrase: string): boolean => said.some((text) => text.includes(phrase.toLowerCase()));
  const related = ranked.filter((meeting) => !isExact(meeting) && !isSaid(meeting.need.mentions[0]?.text ?? ''));
  const evidence = [...exact, ...related].flatMap((meeting) => conceptEvidence(meeting, outline, phrases));
  const words = [...lemmas].sort((one, other) => other.importance - one.importance || (one.need.lemma < other.need.lemma ? -1 : 1));
  for (const { need, place } of words) {
    const offer = phrases.lemma(place);
    if (offer === undefined || need.implied === true || isSaid(need.text)) continue;
    if (evidence.some((known) => known.need === need.text && known.technology === offer.text)) continue;
    evidence.push({ concept: need.lemma, need: need.text, needLanguage: need.lang, technology: offer.text, technologyLanguage: offer.lang, kind: 'related' });
  }
  const shown = new Map<string, number>();
  return evidence
    .filter(({ need }) => {
      shown.set(need, (shown.get(need) ?? 0) + 1);
      return (shown.get(need) ?? 0) <= limits.evidencePerPhrase;
    })
    .slice(0, limits.evidence);
}

/** Whether both sides name the same concept. */
const isSame = ({ need, wanted, offered, place }: Meeting, outline: Outline): boolean => offered === wanted && need.soft !== true && !isSoft(outline, place);

function conceptEvidence(meeting: Meeting, outline: Outline, phrases: Phrases): Evidence[] {
  const [wanted, offered] = [meeting.need.mentions[0], phrases.concept(meeting.place)];
  if (wanted === undefined || offered === undefined) return [];
  return [
    { concept: meeting.need.concept, need: wanted.text, needLanguage: wanted.lang, technology: offered.text, technologyLanguage: offered.lang, kind: isSame(meeting, outline) ? 'exact' : 'related' },
  ];
}

/** A resemblance as faint as most sentences have to most concepts helps to rank, and proves nothing. */
function isTelling({ need, place }: Meeting, technology: Outline): boolean {
  const isFaint = (soft: boolean, weight: number): boolean => soft && weight < weights.tellingResemblance;
  return place >= 0 && !isFaint(need.soft === true, need.weight) && !isFaint(isSoft(technology, place), conceptWeight(technology, place));
}

function uncoveredOf(meetings: readonly Meeting[]): { concept: string; need: string }[] {
  return meetings
    .filter((meeting) => meeting.need.soft !== true && meeting.closeness < weights.covered && isFunctional(meeting.need.concept))
    .sort((one, other) => other.importance - one.importance)
    .flatMap((meeting) => {
      const mention = meeting.need.mentions[0];
      return mention === undefined ? [] : [{ concept: meeting.need.concept, need: mention.text }];
    })
    .slice(0, limits.uncovered);
}
