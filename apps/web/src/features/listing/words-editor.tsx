import { contentLanguages, type ContentLanguage } from '@team-osaka/domain';
import { Button, Notice, Select, cx } from '@team-osaka/ui';
import type { ReactNode } from 'react';
import { useText } from '../../shared/language.js';
import type { ListingDraft } from './draft-room.js';
import { languageOptions } from './options.js';
import { TextLanguage } from './text-language.js';

export interface WordsEditorProps<Words> {
  readonly draft: ListingDraft<Words>;
  readonly stale: readonly string[];
  /** The language each text looks like, by the one it is stored as. */
  readonly recognised: Readonly<Record<string, ContentLanguage>>;
  readonly shown: ContentLanguage;
  readonly onShow: (language: ContentLanguage) => void;
  readonly onChange: (change: Partial<ListingDraft<Words>>) => void;
  readonly empty: Words;
  /** The fields of the words in one language; `name` is their path, `set` changes some of them. */
  readonly children: (words: Words, set: (change: Partial<Words>) => void, name: string) => ReactNode;
}

/** The words of a listing, language by language: the original, and translations that can be added and taken out. */
export function WordsEditor<Words extends { readonly title: string }>({ draft, stale, recognised, shown, onShow, onChange, empty, children }: WordsEditorProps<Words>) {
  const t = useText();
  const { originalLanguage, texts } = draft;
  const written = contentLanguages.filter((language) => texts[language]);
  const addable = contentLanguages.filter((language) => !texts[language]);
  const words = texts[shown] ?? empty;
  const put = (language: ContentLanguage, next: Words | null): void => onChange({ texts: { ...texts, [language]: next } });

  /** The text on screen turns out to be in another language: it moves there as it is. */
  function relabel(language: ContentLanguage): void {
    onChange({ texts: { ...texts, [shown]: null, [language]: words }, ...(shown === originalLanguage ? { originalLanguage: language } : {}) });
    onShow(language);
  }

  return (
    <>
      <div className="flex flex-wrap items-end gap-x-6 gap-y-4">
        <div role="group" aria-label={t.text('listing.text.language')} className="flex flex-wrap gap-2">
          {[originalLanguage, ...written.filter((language) => language !== originalLanguage)].map((language) => (
            <Button
              key={language} size="small" variant="secondary" aria-pressed={language === shown} icon={language === shown ? 'check' : undefined}
              className={cx(language === shown && '!bg-key-100')} onPress={() => onShow(language)}
            >
              {language === originalLanguage ? t.text('listing.text.original', { language: t.languageName(language) }) : t.languageName(language)}
            </Button>
          ))}
        </div>
        <Select
          name="addLanguage" label={t.text('listing.text.add')} placeholder={t.text('ui.please_choose')} value="" options={languageOptions(t, addable)} className="w-full sm:w-64"
          onChange={(language) => {
            if (language === '') return;
            put(language, empty);
            onShow(language);
          }}
        />
      </div>
      {stale.includes(shown) && (
        <Notice kind="warning" title={t.text('listing.text.stale')}>
          {t.text('listing.text.stale_writer')}
        </Notice>
      )}
      {/* A text without a title is not stored, and so could not be moved. */}
      {words.title.trim() !== '' && <TextLanguage language={shown} recognised={recognised[shown]} free={addable} onChange={relabel} />}
      <div key={shown} className="flex flex-col gap-6">
        {children(words, (change) => put(shown, { ...words, ...change }), `texts.${shown}`)}
      </div>
      {shown !== originalLanguage && (
        <div className="flex flex-wrap gap-3">
          <Button variant="quiet" size="small" disabled={words.title.trim() === ''} onPress={() => onChange({ originalLanguage: shown })}>
            {t.text('listing.text.make_original', { language: t.languageName(shown) })}
          </Button>
          <Button
            variant="quiet" size="small"
            onPress={() => {
              put(shown, null);
              onShow(originalLanguage);
            }}
          >
            {t.text('ui.remove', { label: t.languageName(shown) })}
          </Button>
        </div>
      )}
    </>
  );
}
