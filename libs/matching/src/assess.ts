import { confidenceOf, groundsOf, probabilityOf } from './confidence.js';
import { judgeConstraints } from './constraint.js';
import { compareConcepts, isFunctionalMeeting, type Meeting } from './signal/concept.js';
import { compareLemmas, type LemmaMeeting } from './signal/lemma.js';
import { compareStructure } from './signal/structure.js';
import { compareTerms } from './signal/term.js';
import { isFunctional } from './thesaurus/graph.js';
import type { AnalysedNeed, AnalysedTechnology, AssessOptions, Assessment, CorpusStatistics, Evidence, Mention, ProfileConcept, Signal } from './types.js';
import { dataVersion, engineVersion } from './version.js';
import { limits, weights, type OwnSignal } from './weights.js';

/**
 * Judges one pair and says why. Same input and same statistics give the same score; a technology that misses a hard
 * constraint sinks to the bottom and says which one.
 */
export function assess(need: AnalysedNeed, technology: AnalysedTechnology, statistics: CorpusStatistics, options: AssessOptions = {}): Assessment {
  const constraints = judgeConstraints(need.document, technology.document);
  const concepts = compareConcepts(need.profile, technology.profile, statistics);
  const lemmas = compareLemmas(need.profile, technology.profile, statistics);
  const signals = withShares({
    concepts: concepts.named,
    softConcepts: concepts.resembling,
    lemmas: lemmas.value,
    terms: compareTerms(need.profile, technology.profile, statistics),
    structure: compareStructure(need.document, technology.document, constraints),
  }, options);
  const functional = concepts.meetings.filter(isFunctionalMeeting);
  const sunk = constraints.some((constraint) => constraint.level === 'must' && constraint.state === 'not-met');
  const fused = signals.reduce((sum, signal) => sum + signal.value * signal.weight, 0);
  const grounded = functional.length > 0 ? fused : fused * weights.withoutFunction;
  const score = clamp(sunk ? Math.min(weights.sunkCap, grounded * weights.sunkFactor) : grounded);
  const probability = probabilityOf(groundsOf(score, signals, concepts, lemmas));
  return {
    score,
    confidence: sunk ? 'none' : confidenceOf(probability),
    probability: sunk ? 0 : clamp(probability),
    signals,
    evidence: evidenceOf(concepts.meetings, lemmas.meetings),
    uncovered: uncoveredOf(concepts.meetings),
    constraints,
    engineVersion,
    dataVersion: dataVersion(),
  };
}

function withShares(values: Record<OwnSignal, number | undefined>, { signalWeights = weights.signal, extraSignals = [] }: AssessOptions): Signal[] {
  const own = (Object.keys(weights.signal) as OwnSignal[]).map((name): Signal => {
    const value = values[name];
    return { name, value: clamp(value ?? 0), weight: value === undefined ? 0 : Math.max(0, signalWeights[name] ?? 0) };
  });
  const all: Signal[] = [...own, ...extraSignals.map(({ name, value, weight }): Signal => ({ name, value: clamp(value), weight }))];
  const total = all.reduce((sum, { weight }) => sum + weight, 0);
  return all.map((signal) => ({ ...signal, weight: total > 0 ? signal.weight / total : 0 }));
}

function clamp(value: number): number {
  return Number.isFinite(value) ? Math.round(Math.min(1, Math.max(0, value)) * 1e6) / 1e6 : 0;
}

/** Concepts first; words that mean the same join where no concept tells of their phrase. */
function evidenceOf(concepts: readonly Meeting[], lemmas: readonly LemmaMeeting[]): Evidence[] {
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

function conceptEvidence(meeting: Meeting): Evidence[] {
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
function isTelling(concept: ProfileConcept | undefined): boolean {
  return concept !== undefined && (concept.soft !== true || concept.weight >= weights.tellingResemblance);
}

function byContribution(meetings: readonly Meeting[]): Meeting[] {
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
