/** Dimensions in which quantities of a need and capacities of a technology compare. */
export type Dimension =
  | 'mass-flow' | 'volume-flow' | 'power' | 'energy-per-time' | 'area' | 'volume' | 'mass' | 'length' | 'energy' | 'emission' | 'count';

interface UnitRule {
  readonly dimension: Dimension;
  /** Factor to the base unit of the dimension. */
  readonly factor: number;
}

const perYear = 1 / 365;

/**
 * Units accepted in quantities and capacities. Base units: t/day, m3/day, kW, MWh/year, m2, m3, t, m, kWh, tCO2/year, and for
 * counted things the thing itself (a household compares only with a household). A year is 365 days.
 */
export const units = {
  'kg/h': { dimension: 'mass-flow', factor: 0.024 },
  'kg/day': { dimension: 'mass-flow', factor: 0.001 },
  't/h': { dimension: 'mass-flow', factor: 24 },
  't/day': { dimension: 'mass-flow', factor: 1 },
  't/week': { dimension: 'mass-flow', factor: 1 / 7 },
  't/month': { dimension: 'mass-flow', factor: 12 * perYear },
  't/year': { dimension: 'mass-flow', factor: perYear },
  'L/h': { dimension: 'volume-flow', factor: 0.024 },
  'L/day': { dimension: 'volume-flow', factor: 0.001 },
  'm3/h': { dimension: 'volume-flow', factor: 24 },
  'm3/day': { dimension: 'volume-flow', factor: 1 },
  'm3/year': { dimension: 'volume-flow', factor: perYear },
  MLD: { dimension: 'volume-flow', factor: 1000 },
  W: { dimension: 'power', factor: 0.001 },
  kW: { dimension: 'power', factor: 1 },
  MW: { dimension: 'power', factor: 1000 },
  GW: { dimension: 'power', factor: 1_000_000 },
  'kWh/year': { dimension: 'energy-per-time', factor: 0.001 },
  'MWh/year': { dimension: 'energy-per-time', factor: 1 },
  'GWh/year': { dimension: 'energy-per-time', factor: 1000 },
  kWh: { dimension: 'energy', factor: 1 },
  MWh: { dimension: 'energy', factor: 1000 },
  m2: { dimension: 'area', factor: 1 },
  ha: { dimension: 'area', factor: 10_000 },
  km2: { dimension: 'area', factor: 1_000_000 },
  m3: { dimension: 'volume', factor: 1 },
  t: { dimension: 'mass', factor: 1 },
  m: { dimension: 'length', factor: 1 },
  km: { dimension: 'length', factor: 1000 },
  'tCO2/year': { dimension: 'emission', factor: 1 },
  household: { dimension: 'count', factor: 1 },
  building: { dimension: 'count', factor: 1 },
  vehicle: { dimension: 'count', factor: 1 },
  bus: { dimension: 'count', factor: 1 },
  lamp: { dimension: 'count', factor: 1 },
  site: { dimension: 'count', factor: 1 },
  person: { dimension: 'count', factor: 1 },
} as const satisfies Record<string, UnitRule>;

export type Unit = keyof typeof units;
export const unitNames = Object.keys(units) as Unit[];

export interface Quantity {
  readonly value: number;
  readonly unit: Unit;
}

/** The value of `quantity` in `unit`, or undefined where the two measure different things. */
export function convert(quantity: Quantity, unit: Unit): number | undefined {
  if (quantity.unit === unit) return quantity.value;
  const from = units[quantity.unit];
  const to = units[unit];
  if (from.dimension !== to.dimension || from.dimension === 'count') return undefined;
  return (quantity.value * from.factor) / to.factor;
}
