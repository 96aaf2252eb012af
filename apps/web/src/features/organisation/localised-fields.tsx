import { contentLanguages, type ContentLanguage } from '@team-osaka/domain';
import { Button, Select, TextArea, TextField } from '@team-osaka/ui';
import { useText } from '../../shared/language.js';
import { languageOptions } from '../listing/options.js';
import { languagesOf, type Texts } from './facts-draft.js';

export interface LocalisedFieldsProps {
  /** Path of the texts in the request; each language's field is named `<name>.<language>`. */
  readonly name: string;
  readonly label: string;
  /** Help under the first field. */
  readonly description?: string;
  readonly texts: Texts;
  readonly onChange: (texts: Texts) => void;
  readonly maxLength: number;
  readonly isMultiline?: boolean;
  readonly isRequired?: boolean;
}

/** One text in one or several languages: a field per language, and the way to add another. */
export function LocalisedFields({ name, label, description, texts, onChange, maxLength, isMultiline = false, isRequired = false }: LocalisedFieldsProps) {
  const t = useText();
  const used = languagesOf(texts);
  const Field = isMultiline ? TextArea : TextField;
  const put = (language: ContentLanguage, text: string): void => onChange({ ...texts, [language]: text });
  const drop = (language: ContentLanguage): void => onChange(Object.fromEntries(Object.entries(texts).filter(([key]) => key !== language)));

  return (
    <div className="flex min-w-0 flex-col gap-4">
      {used.map((language, index) => {
        const fieldLabel = t.text('organisation.field.in_language', { field: label, language: t.languageName(language) });
        return (
          <div key={language} className="flex min-w-0 flex-col gap-1">
            <Field
              name={`${name}.${language}`} label={fieldLabel} lang={language} maxLength={maxLength} isRequired={isRequired && used.length === 1}
              description={index === 0 ? description : undefined} value={texts[language] ?? ''} onChange={(text: string) => put(language, text)}
            />
            {used.length > 1 && (
              <Button variant="quiet" size="small" className="self-start" onPress={() => drop(language)}>
                {t.text('ui.remove', { label: fieldLabel })}
              </Button>
            )}
          </div>
        );
      })}
      <Select
        className="w-full sm:w-72" name={`${name}-add`} label={t.text('organisation.add_language', { field: label })} placeholder={t.text('ui.please_choose')} value=""
        options={languageOptions(t, contentLanguages.filter((language) => !used.includes(language)))} onChange={(language) => language && put(language, '')}
      />
    </div>
  );
}
