const millisecondsPerDay = 86_400_000;

/** The UTC calendar date of a moment, ISO 8601. */
export function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}

/** The UTC calendar date `days` days after a moment. */
export function addDays(moment: Date, days: number): string {
  return dayOf(new Date(moment.getTime() + days * millisecondsPerDay));
}

/** The UTC calendar date `years` years after a moment. */
export function yearsLater(moment: Date, years: number): string {
  const later = new Date(moment);
  later.setUTCFullYear(later.getUTCFullYear() + years);
  return dayOf(later);
}
