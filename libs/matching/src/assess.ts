import { judgeConstraints } from './constraint.js';
import { compareConcepts, isFunctionalMeeting, type Meeting } from './signal/concept.js';
import { compareStructure } from './signal/structure.js';
import { compareTerms } from './signal/term.js';
import { isFunctional } from './thesaurus/graph.js';
import type { AnalysedNeed, AnalysedTechnology, Assessment, CorpusStatistics, Evidence, Mention, Signal } from './types.js';
import { dataVersion, engineVersion } from './version.js';
import { limits, weights } from './weights.js';

/**
 * Judges one pair and says why. Same input and same statistics give the same score; a technology that misses a hard
 * constraint sinks to the bottom and says which one.
 */
export function assess(need: AnalysedNeed, technology: AnalysedTechnology, statistics: CorpusStatistics): Assessment {
  const constraints = judgeConstraints(need.document, technology.document);
  const concepts = compareConcepts(need.profile, technology.profile, statistics);
  const signals = withShares({
    concepts: concepts.named,
    softConcepts: concepts.resembling,
    terms: compareTerms(need.profile, technology.profile, statistics),
    structure: compareStructure(need.document, technology.document, constraints),
  });
  const functional = concepts.meetings.filter(isFunctionalMeeting);
  const sunk = constraints.some((constraint) => constraint.level === 'must' && constraint.state === 'not-met');
  const fused = signals.reduce((sum, signal) => sum + signal.value * signal.weight, 0);
  const grounded = functional.length > 0 ? fused : fused * weights.withoutFunction;
  const score = clamp(sunk ? Math.min(weights.sunkCap, grounded * weights.sunkFactor) : grounded);
  return {
    score,
    confidence: sunk ? 'none' : confidenceOf(score, functional),
    signals,
    evidence: evidenceOf(concepts.meetings),
    uncovered: uncoveredOf(concepts.meetings),
    constraints,
    engineVersion,
    dataVersion,
  };
}

function withShares(values: Record<Signal['name'], number | undefined>): Signal[] {
  const names = Object.keys(weights.signal) as Signal['name'][];
  const total = names.reduce((sum, name) => sum + (values[name] === undefined ? 0 : weights.signal[name]), 0);
  return names.map((name) => {
    const value = values[name];
    return value === undefined ? { name, value: 0, weight: 0 } : { name, value: clamp(value), weight: weights.signal[name] / total };
  });
}

function clamp(value: number): number {
  return Number.isFinite(value) ? Math.round(Math.min(1, Math.max(0, value)) * 1e6) / 1e6 : 0;
}

function confidenceOf(score: number, functional: readonly Meeting[]): Assessment['confidence'] {
  if (functional.length === 0 || score < weights.possible) return 'none';
  return score >= weights.strong && functional.some((meeting) => meeting.namedCloseness > weights.covered) ? 'strong' : 'possible';
}

function evidenceOf(meetings: readonly Meeting[]): Evidence[] {
  return byContribution(meetings)
    .flatMap((meeting) => {
      const [wanted, offered] = [first(meeting.need.mentions), first(meeting.technology?.mentions ?? [])];
      if (wanted === undefined || offered === undefined || meeting.technology === undefined) return [];
      const same = meeting.technology.concept === meeting.need.concept && meeting.need.soft !== true && meeting.technology.soft !== true;
      const evidence: Evidence = {
        concept: meeting.need.concept,
        need: wanted.text,
        needLanguage: wanted.lang,
        technology: offered.text,
        technologyLanguage: offered.lang,
        kind: same ? 'exact' : 'related',
      };
      return [evidence];
    })
    .slice(0, limits.evidence);
}

function byContribution(meetings: readonly Meeting[]): Meeting[] {
  return meetings
    .filter((meeting) => meeting.closeness > 0)
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
