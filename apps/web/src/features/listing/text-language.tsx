import type { ContentLanguage } from '@team-osaka/domain';
import { Button, Notice, Select } from '@team-osaka/ui';
import { useText } from '../../shared/language.js';
import { languageOptions } from './options.js';

export interface TextLanguageProps {
  /** The language that the text on screen is stored as. */
  readonly language: ContentLanguage;
  /** The one it looks like, where that can be told. */
  readonly recognised: ContentLanguage | undefined;
  /** Languages that have no text yet. */
  readonly free: readonly ContentLanguage[];
  readonly onChange: (language: ContentLanguage) => void;
}

/** The language of the text on screen: what it looks like, and the way to correct it. Matching reads the text in the language named here. */
export function TextLanguage({ language, recognised, free, onChange }: TextLanguageProps) {
  const t = useText();
  return (
    <>
      <Select
        name="textLanguage" label={t.text('listing.text.language')} value={language} options={languageOptions(t, [language, ...free])} className="w-full sm:max-w-md"
        description={recognised ? t.text('listing.text.language_recognised', { language: t.languageName(recognised) }) : t.text('listing.text.language_unknown')}
        onChange={(chosen) => chosen !== '' && chosen !== language && onChange(chosen)}
      />
      {recognised && recognised !== language && (
        <Notice
          kind="warning" isLive title={t.text('listing.text.language_differs', { language: t.languageName(recognised) })}
          actions={
            free.includes(recognised) && (
              <Button size="small" variant="secondary" onPress={() => onChange(recognised)}>
                {t.text('listing.text.language_set', { language: t.languageName(recognised) })}
              </Button>
            )
          }
        >
          <p>{t.text('listing.text.language_differs_hint', { language: t.languageName(language) })}</p>
          {!free.includes(recognised) && <p>{t.text('listing.text.language_taken', { language: t.languageName(recognised) })}</p>}
        </Notice>
      )}
    </>
  );
}
