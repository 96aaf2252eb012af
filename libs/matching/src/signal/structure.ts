import { capacityFits, servesCountry } from '../constraint.js';
import type { OutlinedTechnology } from '../outline.js';
import type { ConstraintResult, NeedDocument } from '../types.js';

type Facts = OutlinedTechnology['document'];

const fitOf = { met: 1, unknown: undefined, 'not-met': 0 } as const;

/**
 * How well the facts of the two forms fit: sectors, country, size, readiness, wishes. Each known fact counts once beside
 * one neutral half, so that a listing that says nothing stands exactly in the middle.
 */
export function compareStructure(need: NeedDocument, technology: Facts, constraints: readonly ConstraintResult[]): number {
  const facts: (number | undefined)[] = [
    sectorOverlap(need.sectors ?? [], technology.sectors ?? []),
    need.country === undefined ? undefined : fitOf[servesCountry(technology, need.country).state],
    fitOf[capacityFits(technology, need.quantity?.value, need.quantity?.unit).state],
    technology.trl === undefined ? undefined : Math.min(1, Math.max(0, technology.trl / 9)),
    ...constraints.map((constraint) => fitOf[constraint.state]),
  ];
  const known = facts.filter((fact) => fact !== undefined && Number.isFinite(fact));
  return (0.5 + known.reduce((sum: number, fact) => sum + (fact ?? 0), 0)) / (1 + known.length);
}

function sectorOverlap(need: readonly string[], technology: readonly string[]): number | undefined {
  if (need.length === 0 || technology.length === 0) return undefined;
  const shared = need.filter((sector) => technology.includes(sector)).length;
  return shared / Math.min(need.length, technology.length);
}
