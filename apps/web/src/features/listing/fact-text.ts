import type { Unit } from '@team-osaka/domain';
import type { Translator } from '@team-osaka/i18n';

/** `1,200 t/day`. A unit unknown here stands as it was given. */
export function quantityText(t: Translator, value: number, unit: string): string {
  return t.text('listing.quantity', { value: t.number(value), unit: unitText(t, unit) });
}

export function unitText(t: Translator, unit: Unit | (string & {})): string {
  return t.textOr(`vocabulary.unit.${unit}`, unit);
}

/** Both ends, one of them, or null where neither is known. */
function rangeText(t: Translator, min: string | null, max: string | null): string | null {
  if (min !== null && max !== null) return min === max ? min : t.text('listing.range.between', { min, max });
  if (min !== null) return t.text('listing.range.from', { min });
  return max !== null ? t.text('listing.range.to', { max }) : null;
}

interface Capacity {
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: Unit;
}

/** A range of sizes with its unit. */
export function capacityText(t: Translator, { min, max, unit }: Capacity): string | null {
  const range = rangeText(t, min === null ? null : t.number(min), max === null ? null : t.number(max));
  return range && t.text('listing.quantity', { value: range, unit: unitText(t, unit) });
}

interface Band {
  readonly min: number | null;
  readonly max: number | null;
  readonly currency: string;
  readonly year: number;
  readonly per?: string | null;
}

/** A band of money with the year of its prices, per unit where it is. */
export function bandText(t: Translator, { min, max, currency, year, per }: Band): string | null {
  const range = rangeText(t, min === null ? null : t.money(min, currency), max === null ? null : t.money(max, currency));
  return range && moneyText(t, range, year, per ? unitText(t, per) : null);
}

/** Formatted money with what it pays for and the year of its prices. */
export function moneyText(t: Translator, amount: string, year: number, per: string | null): string {
  const text = per === null ? amount : t.text('listing.money.per', { amount, per });
  return t.text('listing.money.year', { amount: text, year: String(year) });
}

/** A figure as its source prints it: numbers in the manner of the language, words as they are. */
export function figureText(t: Translator, value: number | string, unit: string | null): string {
  const shown = typeof value === 'number' ? t.number(value) : value;
  return unit ? t.text('listing.quantity', { value: shown, unit: unitText(t, unit) }) : shown;
}
