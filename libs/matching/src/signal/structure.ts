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
  let known = 0;
  let sum = 0;
  const count = (fact: number | undefined): void => {
    if (fact === undefined || !Number.isFinite(fact)) return;
    known += 1;
    sum += fact;
  };
  count(sectorOverlap(need.sectors ?? [], technology.sectors ?? []));
  if (need.country !== undefined) count(fitOf[servesCountry(technology, need.country).state]);
  count(fitOf[capacityFits(technology, need.quantity?.value, need.quantity?.unit).state]);
  if (technology.trl !== undefined) count(Math.min(1, Math.max(0, technology.trl / 9)));
  for (const { state } of constraints) count(fitOf[state]);
  return (0.5 + sum) / (1 + known);
}

function sectorOverlap(need: readonly string[], technology: readonly string[]): number | undefined {
  if (need.length === 0 || technology.length === 0) return undefined;
  const shared = need.filter((sector) => technology.includes(sector)).length;
  return shared / Math.min(need.length, technology.length);
}
