import { compare } from './judge.js';
import type { ConceptWeight } from './outline.js';
import type { Meeting } from './signal/concept.js';
import type { LemmaMeeting } from './signal/lemma.js';
import { isFunctional } from './thesaurus/graph.js';
import type { AnalysedNeed, AnalysedTechnology, AssessOptions, Assessment, CorpusStatistics, Evidence, Mention, ProfileConcept, ProfileLemma } from './types.js';
import { dataVersion, engineVersion } from './version.js';
import { limits, weights } from './weights.js';

/** Judges one pair and says why: the judgement is that of `judge`. */
export function assess(need: AnalysedNeed, technology: AnalysedTechnology, statistics: CorpusStatistics, options: AssessOptions = {}): Assessment {
  const { judgement, concepts, lemmas } = compare<ProfileConcept, ProfileLemma>(need, technology, statistics, options);
  return {
    ...judgement,
    evidence: evidenceOf(concepts.meetings, lemmas.meetings),
    uncovered: uncoveredOf(concepts.meetings),
    engineVersion,
    dataVersion: dataVersion(),
  };
}

/** Concepts first; words that mean the same join where no concept tells of their phrase. */
function evidenceOf(concepts: readonly Meeting<ProfileConcept>[], lemmas: readonly LemmaMeeting<ProfileLemma>[]): Evidence[] {
  const evidence = byContribution(concepts).flatMap(conceptEvidence);
  for (const { need, technology } of lemmas) {
    if (need.implied === true || technology.implied === true) continue;
    if (evidence.some((known) => known.need === need.text && known.technology === technology.text)) continue;
    evidence.push({
      concept: need.lemma, need: need.text, needLanguage: need.lang, technology: technology.text, technologyLanguage: technology.lang, kind: 'related',
    });
  }
  const phrases = new Map<string, number>();
  return evidence
    .filter(({ need }) => {
      phrases.set(need, (phrases.get(need) ?? 0) + 1);
      return (phrases.get(need) ?? 0) <= limits.evidencePerPhrase;
    })
    .slice(0, limits.evidence);
}

function conceptEvidence(meeting: Meeting<ProfileConcept>): Evidence[] {
  const [wanted, offered] = [first(meeting.need.mentions), first(meeting.technology?.mentions ?? [])];
  if (wanted === undefined || offered === undefined || meeting.technology === undefined) return [];
  const same = meeting.technology.concept === meeting.need.concept && meeting.need.soft !== true && meeting.technology.soft !== true;
  return [
    {
      concept: meeting.need.concept,
      need: wanted.text,
      needLanguage: wanted.lang,
      technology: offered.text,
      technologyLanguage: offered.lang,
      kind: same ? 'exact' : 'related',
    },
  ];
}

/** A resemblance as faint as most sentences have to most concepts helps to rank, and proves nothing. */
function isTelling(concept: ConceptWeight | undefined): boolean {
  return concept !== undefined && (concept.soft !== true || concept.weight >= weights.tellingResemblance);
}

function byContribution(meetings: readonly Meeting<ProfileConcept>[]): Meeting<ProfileConcept>[] {
  return meetings
    .filter((meeting) => meeting.closeness > 0 && isTelling(meeting.need) && isTelling(meeting.technology))
    .sort((one, other) => other.importance * other.closeness - one.importance * one.closeness);
}

function uncoveredOf(meetings: readonly Meeting[]): { concept: string; need: string }[] {
  return meetings
    .filter((meeting) => meeting.need.soft !== true && meeting.closeness < weights.covered && isFunctional(meeting.need.concept))
    .sort((one, other) => other.importance - one.importance)
    .flatMap((meeting) => {
      const mention = first(meeting.need.mentions);
      return mention === undefined ? [] : [{ concept: meeting.need.concept, need: mention.text }];
    })
    .slice(0, limits.uncovered);
}

/** Titles and summaries come first in a profile, so the first mention is the most telling one. */
function first(mentions: readonly Mention[]): Mention | undefined {
  return mentions[0];
}
