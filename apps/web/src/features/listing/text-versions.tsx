import { contentLanguages, defaultLanguage, type ContentLanguage } from '@team-osaka/domain';
import { Button, Notice, cx } from '@team-osaka/ui';
import { useSearchParams } from 'react-router';
import { useText } from '../../shared/language.js';

interface Multilingual<Words> {
  readonly originalLanguage: ContentLanguage;
  readonly texts: Readonly<Record<string, Words>>;
  readonly staleTranslations: readonly string[];
}

/** The version of the words on screen: the one in the address (`?text=vi`), else the reader's language, else English, else the original. */
export function useTextVersion<Words>(listing: Multilingual<Words> | undefined): { readonly language: string; readonly words: Words | undefined; readonly select: (language: string) => void } {
  const t = useText();
  const [params, setParams] = useSearchParams();
  const wanted = [params.get('text'), t.language, defaultLanguage].find((item) => item !== null && listing?.texts[item]);
  const language = wanted ?? listing?.originalLanguage ?? t.language;
  return {
    language,
    words: listing?.texts[language],
    select: (next) => setParams((current) => new URLSearchParams([...[...current].filter(([name]) => name !== 'text'), ['text', next]]), { replace: true, preventScrollReset: true }),
  };
}

export interface TextVersionsProps {
  readonly listing: Multilingual<unknown>;
  readonly language: string;
  readonly onSelect: (language: string) => void;
}

/** Switches between the languages a listing is written in; the original is marked, and so is a translation older than it. */
export function TextVersions({ listing, language, onSelect }: TextVersionsProps) {
  const t = useText();
  const { originalLanguage, staleTranslations } = listing;
  const languages = [originalLanguage, ...contentLanguages.filter((item) => item !== originalLanguage && listing.texts[item])];
  if (languages.length === 1) {
    return originalLanguage === t.language ? null : <p className="text-ink-soft">{t.text('ui.written_in', { language: t.languageName(originalLanguage) })}</p>;
  }
  return (
    <div className="flex flex-col gap-3">
      <div role="group" aria-label={t.text('listing.text.language')} className="flex flex-wrap gap-2">
        {languages.map((item) => (
          <Button
            key={item} size="small" variant="secondary" aria-pressed={item === language} icon={item === language ? 'check' : undefined}
            className={cx(item === language && '!bg-key-100')} onPress={() => onSelect(item)}
          >
            {item === originalLanguage ? t.text('listing.text.original', { language: t.languageName(item) }) : t.languageName(item)}
          </Button>
        ))}
      </div>
      {staleTranslations.includes(language) && (
        <Notice kind="warning" title={t.text('listing.text.stale')} actions={<Button variant="secondary" size="small" onPress={() => onSelect(originalLanguage)}>{t.text('listing.text.show_original')}</Button>}>
          {t.text('listing.text.stale_hint')}
        </Notice>
      )}
    </div>
  );
}
