import { createContext, useContext, type ReactNode } from 'react';

/** The few texts that primitives say by themselves; the app gives them in the reader's language. */
export interface UiTexts {
  readonly required: string;
  readonly optional: string;
  readonly close: string;
  readonly cancel: string;
  readonly undo: string;
  readonly search: string;
  readonly clear: string;
  readonly clearFilters: string;
  readonly filters: string;
  readonly loading: string;
  readonly showMore: string;
  readonly noOptions: string;
  readonly showOptions: string;
  readonly breadcrumbs: string;
  readonly messages: string;
  readonly reason: string;
  /** Of words that nobody asks for. */
  readonly note: string;
  readonly reasonMissing: string;
  readonly reasonCodeMissing: string;
  readonly info: string;
  readonly warning: string;
  readonly error: string;
  readonly success: string;
  readonly remove: (label: string) => string;
  readonly errorSummary: (count: number) => string;
  readonly charactersLeft: (count: number) => string;
  /** A score between 0 and 1, spoken. */
  readonly score: (share: number) => string;
}

const UiTextContext = createContext<UiTexts | null>(null);

/** Gives the primitives below it their texts. */
export function UiTextProvider({ texts, children }: { readonly texts: UiTexts; readonly children: ReactNode }) {
  return <UiTextContext value={texts}>{children}</UiTextContext>;
}

/** Texts of the primitives in the reader's language. */
export function useUiTexts(): UiTexts {
  const texts = useContext(UiTextContext);
  if (!texts) throw new Error('UiTextProvider is missing above this component');
  return texts;
}
