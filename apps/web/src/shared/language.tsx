import { productLanguages, productLanguageOf, type ProductLanguage } from '@team-osaka/domain';
import { createTranslator, loadCatalog, localeOf, type Translator } from '@team-osaka/i18n';
import { I18nProvider, UiTextProvider, type UiTexts } from '@team-osaka/ui';
import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';

/** The product languages in their own names. */
export const languageNames: Readonly<Record<ProductLanguage, string>> = { ja: '日本語', en: 'English', vi: 'Tiếng Việt', th: 'ไทย' };

const storageKey = 'team-osaka.language';

interface LanguageState {
  readonly translator: Translator;
  /** Loads and shows another language, and remembers it in this browser. Moments are shown in `timeZone`, kept as it is where absent. */
  readonly show: (language: ProductLanguage, timeZone?: string) => Promise<void>;
}

const LanguageContext = createContext<LanguageState | null>(null);

function useLanguageState(): LanguageState {
  const state = useContext(LanguageContext);
  if (!state) throw new Error('LanguageProvider is missing above this component');
  return state;
}

/** Texts and formats in the reader's language: `const t = useText(); t.text('need.list.title')`. */
export function useText(): Translator {
  return useLanguageState().translator;
}

/** Shows another language. Signed-in people change it through `useChooseLanguage` (shared/session.tsx), which also keeps it with the person. */
export function useShowLanguage(): LanguageState['show'] {
  return useLanguageState().show;
}

/** The language to begin with: `?lang=`, else what was chosen here before, else what the browser asks for. */
export function initialLanguage(): ProductLanguage {
  const asked = new URLSearchParams(window.location.search).get('lang') ?? window.localStorage.getItem(storageKey);
  if (asked) return productLanguageOf(asked);
  const known = navigator.languages.find((tag) => productLanguages.some((language) => tag.toLowerCase().split('-')[0] === language));
  return productLanguageOf(known);
}

/** Loads the texts of a language; moments are shown in the time zone, the browser's where absent. */
export async function loadTranslator(language: ProductLanguage, timeZone?: string): Promise<Translator> {
  return createTranslator(language, await loadCatalog(language), {
    ...(timeZone === undefined ? {} : { timeZone }),
    onFault: (key, fault) => console.error(`Text "${key}" could not be formatted`, fault),
  });
}

function uiTextsOf(t: Translator): UiTexts {
  return {
    required: t.text('ui.required'),
    optional: t.text('ui.optional'),
    close: t.text('ui.close'),
    cancel: t.text('ui.cancel'),
    undo: t.text('ui.undo'),
    search: t.text('ui.search'),
    clear: t.text('ui.clear'),
    clearFilters: t.text('ui.clear_filters'),
    filters: t.text('ui.filters'),
    loading: t.text('ui.loading'),
    showMore: t.text('ui.show_more'),
    noOptions: t.text('ui.no_options'),
    showOptions: t.text('ui.show_options'),
    breadcrumbs: t.text('ui.breadcrumbs'),
    messages: t.text('ui.messages'),
    reason: t.text('ui.reason'),
    note: t.text('ui.note'),
    reasonMissing: t.text('ui.reason_missing'),
    reasonCodeMissing: t.text('ui.reason_code_missing'),
    info: t.text('ui.info'),
    warning: t.text('ui.warning'),
    error: t.text('ui.error'),
    success: t.text('ui.success'),
    remove: (label) => t.text('ui.remove', { label }),
    errorSummary: (count) => t.text('ui.error_summary', { count }),
    charactersLeft: (count) => t.text('ui.characters_left', { count }),
    score: (share) => t.percent(share),
  };
}

/** Gives texts to everything below it and tells the document its language. */
export function LanguageProvider({ initial, children }: { readonly initial: Translator; readonly children: ReactNode }) {
  const [translator, setTranslator] = useState(initial);
  useEffect(() => {
    document.documentElement.lang = translator.language;
  }, [translator]);
  const zone = useRef<string>(undefined);
  const show = useCallback(async (language: ProductLanguage, timeZone?: string) => {
    window.localStorage.setItem(storageKey, language);
    zone.current = timeZone ?? zone.current;
    setTranslator(await loadTranslator(language, zone.current));
  }, []);
  const state = useMemo(() => ({ translator, show }), [translator, show]);
  return (
    <LanguageContext value={state}>
      <I18nProvider locale={localeOf[translator.language]}>
        <UiTextProvider texts={uiTextsOf(translator)}>{children}</UiTextProvider>
      </I18nProvider>
    </LanguageContext>
  );
}
