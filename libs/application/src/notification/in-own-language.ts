/** What came of rendering: the text, and why the own language failed, where it did. */
export interface Rendered<T> {
  readonly value: T;
  readonly fault: string | null;
}

/** The language every text exists in. */
const fallback = 'en';

/**
 * Renders in the reader's language; where that fails in English; where that fails too by `plain`, which shows the facts without
 * sentences and cannot fail.
 */
export function inOwnLanguage<T>(locale: string, render: (locale: string) => T, plain: () => T): Rendered<T> {
  try {
    return { value: render(locale), fault: null };
  } catch (error) {
    const fault = error instanceof Error ? error.message : String(error);
    try {
      return { value: render(fallback), fault };
    } catch {
      return { value: plain(), fault };
    }
  }
}
