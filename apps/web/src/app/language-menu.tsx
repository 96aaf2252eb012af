import { productLanguages } from '@team-osaka/domain';
import { Menu, useToast } from '@team-osaka/ui';
import { languageNames, useText } from '../shared/language.js';
import { problemText } from '../shared/problem.js';
import { useChooseLanguage } from '../shared/session.js';

/** Switches the language of the screen; each language is named in itself. */
export function LanguageMenu() {
  const t = useText();
  const choose = useChooseLanguage();
  const toast = useToast();
  return (
    <Menu
      label={t.text('shell.language')}
      icon="globe"
      trigger={
        <span lang={t.language} className="hidden sm:inline">
          {languageNames[t.language]}
        </span>
      }
      entries={productLanguages.map((language) => ({
        id: language,
        label: languageNames[language],
        lang: language,
        isCurrent: language === t.language,
      }))}
      onAction={(id) => {
        const language = productLanguages.find((known) => known === id);
        if (language) choose(language).catch((fault: unknown) => toast({ kind: 'error', text: problemText(t, fault) }));
      }}
    />
  );
}
