/** What came of rendering: the text (null where no language succeeded) and why the own language failed, where it did. */
export interface Rendered<T> {
  readonly value: T | null;
  readonly fault: string | null;
}

/** The language every text exists in. */
const fallback = 'en';

/** Renders in the reader's language and, where that fails, in English. Never throws. */
export function inOwnLanguage<T>(locale: string, render: (locale: string) => T): Rendered<T> {
  try {
    return { value: render(locale), fault: null };
  } catch (error) {
    const fault = error instanceof Error ? error.message : String(error);
    try {
      return { value: render(fallback), fault };
    } catch {
      return { value: null, fault };
    }
  }
}
