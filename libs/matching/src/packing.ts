/** Between the texts of a list that is stored as one string; words hold no control characters. */
export const separator = '\u001f';

/** Weights have four decimals; as whole numbers they are shorter and read faster. */
export const scale = 10_000;

/** A list of texts as one string. */
export const joined = (texts: readonly string[]): string => texts.join(separator);

/** The texts of `joined`. */
export const apart = (list: string): string[] => (list === '' ? [] : list.split(separator));

/** A weight as it is stored. */
export const whole = (weight: number): number => Math.round(weight * scale);
