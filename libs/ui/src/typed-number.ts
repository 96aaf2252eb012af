/** The decimal mark of a locale and the other one, which groups thousands: `1,200.5` in English, `1.200,5` in Vietnamese. */
function marksOf(locale: string): { decimal: string; group: string } {
  const decimal = new Intl.NumberFormat(locale).formatToParts(1.5).find((part) => part.type === 'decimal')?.value === ',' ? ',' : '.';
  return { decimal, group: decimal === ',' ? '.' : ',' };
}

/**
 * Reads a number as people of the locale type it; full-width digits and spaces are taken too. A grouping mark counts as one only
 * between groups of three digits, so `1200.5` means the same in every locale. Null for what is no number.
 */
export function parseTypedNumber(typed: string, locale: string): number | null {
  const { decimal, group } = marksOf(locale);
  const plain = typed.normalize('NFKC').replace(/[\s_]/g, '');
  const grouped = new RegExp(`^[+-]?\\d{1,3}(\\${group}\\d{3})+(\\${decimal}\\d*)?$`).test(plain);
  const pointed = grouped ? plain.replaceAll(group, '').replace(decimal, '.') : plain.replace(/[.,]/, '.');
  if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(pointed)) return null;
  const value = Number(pointed);
  return Number.isFinite(value) ? value : null;
}

/** A number as the locale writes it in a field, ungrouped. */
export function writeTypedNumber(value: number, locale: string): string {
  return new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 12 }).format(value);
}
