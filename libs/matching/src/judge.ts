import { breadthOf, confidenceOf, groundsOf, probabilityOf } from './confidence.js';
import { judgeConstraints } from './constraint.js';
import type { OutlinedTechnology } from './outline.js';
import { compareConcepts } from './signal/concept.js';
import { compareLemmas } from './signal/lemma.js';
import { compareStructure } from './signal/structure.js';
import { compareTerms } from './signal/term.js';
import type { AnalysedNeed, AssessOptions, CorpusStatistics, Judgement, Signal } from './types.js';
import { weights, type OwnSignal } from './weights.js';

/**
 * Judges one pair without saying why: what a run asks of the hundreds that it explains few of. Same input and same statistics give the same score; one
 * that misses a hard constraint sinks to the bottom.
 */
export function judge(need: AnalysedNeed, technology: OutlinedTechnology, statistics: CorpusStatistics, options: AssessOptions = {}): Judgement {
  const constraints = judgeConstraints(need.document, technology.document);
  const concepts = compareConcepts(need.profile, technology.outline, statistics);
  const lemmas = compareLemmas(need.profile, technology.outline, statistics);
  const signals = withShares({
    concepts: concepts.named,
    softConcepts: concepts.resembling,
    lemmas: lemmas.value,
    terms: compareTerms(need.profile, technology.outline, statistics),
    structure: compareStructure(need.document, technology.document, constraints),
  }, options);
  const sunk = constraints.some((constraint) => constraint.level === 'must' && constraint.state === 'not-met');
  const fused = signals.reduce((sum, signal) => sum + signal.value * signal.weight, 0);
  const breadth = breadthOf(lemmas);
  const score = clamp(sunk ? Math.min(weights.sunkCap, fused * breadth * weights.sunkFactor) : fused * breadth);
  const probability = probabilityOf(groundsOf(score, signals, lemmas));
  const confidence = sunk ? 'none' : confidenceOf(probability);
  return { score, confidence, probability: sunk ? 0 : clamp(probability), signals, breadth, constraints };
}

const ownSignals = Object.keys(weights.signal) as OwnSignal[];

/** The signals with their shares, which add up to 1; one that has nothing to say has none. */
function withShares(values: Record<OwnSignal, number | undefined>, { signalWeights = weights.signal, extraSignals = [] }: AssessOptions): Signal[] {
  const signals: Signal[] = [];
  let total = 0;
  const add = (name: Signal['name'], value: number | undefined, weight: number): void => {
    const share = value === undefined ? 0 : weight;
    signals.push({ name, value: clamp(value ?? 0), weight: share });
    total += share;
  };
  for (const name of ownSignals) add(name, values[name], Math.max(0, signalWeights[name] ?? 0));
  for (const { name, value, weight } of extraSignals) add(name, value, weight);
  for (const signal of signals) signal.weight = total > 0 ? signal.weight / total : 0;
  return signals;
}

function clamp(value: number): number {
  return Number.isFinite(value) ? Math.round(Math.min(1, Math.max(0, value)) * 1e6) / 1e6 : 0;
}
