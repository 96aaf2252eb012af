import type { OutlinedTechnology } from './outline.js';
import type { Constraint, ConstraintResult, NeedDocument } from './types.js';
import { conversionFactor } from './unit.js';

/** What a listing says beside its words. */
type Facts = OutlinedTechnology['document'];
type Verdict = Pick<ConstraintResult, 'state' | 'detail'>;

const unknown: Verdict = { state: 'unknown' };

/** Judges every constraint of a need against what the listing says; silence is unknown, never "not met". */
export function judgeConstraints(need: NeedDocument, technology: Facts): ConstraintResult[] {
  return (need.constraints ?? []).map((constraint) => ({
    type: constraint.type,
    level: constraint.level,
    ...judge(constraint, need, technology),
  }));
}

function judge(constraint: Constraint, need: NeedDocument, technology: Facts): Verdict {
  switch (constraint.type) {
    case 'country':
      return servesCountry(technology, String(constraint.value));
    case 'deployedIn':
      return isDeployedIn(technology, String(constraint.value));
    case 'capacity':
      return capacityFits(technology, number(constraint.value) ?? need.quantity?.value, constraint.unit ?? need.quantity?.unit);
    case 'trlMin':
      return readinessSuffices(technology, number(constraint.value));
    case 'capexMax':
      return costsAtMost(technology, constraint);
  }
}

/** Whether the technology is offered in the country; an installation there answers where the listing names no countries. */
export function servesCountry(technology: Facts, country: string): Verdict {
  const wanted = country.toUpperCase();
  const served = technology.countriesServed ?? [];
  if (served.some((code) => code.toUpperCase() === wanted)) return { state: 'met', detail: { country: wanted } };
  if (served.length > 0) return { state: 'not-met', detail: { country: wanted, served: served.join(', ') } };
  const deployed = technology.deployments?.some((deployment) => deployment.country.toUpperCase() === wanted) ?? false;
  return deployed ? { state: 'met', detail: { country: wanted } } : unknown;
}

function isDeployedIn(technology: Facts, country: string): Verdict {
  const wanted = country.toUpperCase();
  const deployments = technology.deployments ?? [];
  if (deployments.length === 0) return unknown;
  const there = deployments.filter((deployment) => deployment.country.toUpperCase() === wanted);
  return { state: there.length > 0 ? 'met' : 'not-met', detail: { country: wanted, deployments: there.length } };
}

/** Whether an amount lies in the technology's capacity range, whatever units either side uses. */
export function capacityFits(technology: Facts, value: number | undefined, unit: string | undefined): Verdict {
  const capacity = technology.capacity;
  if (capacity === undefined || value === undefined || unit === undefined) return unknown;
  const factor = conversionFactor(unit, capacity.unit);
  if (factor === undefined) return unknown;
  const wanted = value * factor;
  const detail: Record<string, string | number> = { wanted, unit: capacity.unit };
  if (capacity.min !== undefined) detail['min'] = capacity.min;
  if (capacity.max !== undefined) detail['max'] = capacity.max;
  if (capacity.max !== undefined && wanted > capacity.max * (1 + tolerance)) return { state: 'not-met', detail };
  if (capacity.min !== undefined && wanted < capacity.min * (1 - tolerance)) return { state: 'not-met', detail };
  return capacity.min === undefined && capacity.max === undefined ? unknown : { state: 'met', detail };
}

/** Unit conversion must not turn "exactly the maximum" into "too much". */
const tolerance = 1e-9;

function readinessSuffices(technology: Facts, level: number | undefined): Verdict {
  if (technology.trl === undefined || level === undefined) return unknown;
  return { state: technology.trl >= level ? 'met' : 'not-met', detail: { trl: technology.trl, wanted: level } };
}

/** Met where the whole cost band fits the budget, not met where none of it does; in between the listing cannot tell. */
function costsAtMost(technology: Facts, constraint: Constraint): Verdict {
  const capex = technology.capex;
  const budget = number(constraint.value);
  if (capex === undefined || budget === undefined || constraint.currency === undefined) return unknown;
  if (capex.currency.toUpperCase() !== constraint.currency.toUpperCase()) return unknown;
  const factor = perFactor(constraint.per, capex.per);
  if (factor === undefined) return unknown;
  const affordable = budget * factor;
  const detail: Record<string, string | number> = { affordable, currency: capex.currency };
  if (capex.per !== undefined) detail['per'] = capex.per;
  const lowest = capex.min ?? capex.max;
  if (capex.max !== undefined && capex.max <= affordable * (1 + tolerance)) return { state: 'met', detail };
  if (capex.min !== undefined && lowest !== undefined && lowest > affordable * (1 + tolerance)) return { state: 'not-met', detail };
  return { state: 'unknown', detail };
}

/** A budget per `wanted` unit, expressed per `offered` unit: so many wanted units one offered unit is. */
function perFactor(wanted: string | undefined, offered: string | undefined): number | undefined {
  if (wanted === undefined && offered === undefined) return 1;
  return wanted === undefined || offered === undefined ? undefined : conversionFactor(offered, wanted);
}

function number(value: string | number): number | undefined {
  const parsed = typeof value === 'number' ? value : value.trim() === '' ? Number.NaN : Number(value);
  return Number.isFinite(parsed) ? parsed : undefined;
}
