/** Day and time that a clock in the zone shows at a moment, as `datetime-local` fields hold it: `2026-12-04T15:00`. */
export function clockAt(moment: Date, timeZone: string): string {
  // Swedish writes dates as ISO 8601 does.
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone }).format(moment).replace(' ', 'T');
}

const dayMs = 86_400_000;

/**
 * The moment at which a clock in the zone shows this day and time; null where it is none. A time that clocks show twice is the first, one that
 * they leap over is as much later.
 */
export function momentOf(clock: string, timeZone: string): Date | null {
  const asUtc = Date.parse(`${clock}:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(clock) || Number.isNaN(asUtc)) return null;
  const offsetAt = (moment: number): number => Date.parse(`${clockAt(new Date(moment), timeZone)}:00Z`) - Math.floor(moment / 60_000) * 60_000;
  // Clocks change at most once within two days.
  const [before, after] = [asUtc - offsetAt(asUtc - dayMs), asUtc - offsetAt(asUtc + dayMs)];
  const shown = [before, after].sort((one, other) => one - other).find((moment) => clockAt(new Date(moment), timeZone) === clock);
  return new Date(shown ?? before);
}
