/** Reads a typed number: full-width digits and thousands separators are taken too. */
export function parseTypedNumber(typed: string): number | null {
  const plain = typed.normalize('NFKC').replace(/[\s,_]/g, '');
  if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(plain)) return null;
  const value = Number(plain);
  return Number.isFinite(value) ? value : null;
}
