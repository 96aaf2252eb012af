import { Section } from '@team-osaka/ui';
import { useText } from '../../shared/language.js';

export interface WordsProps<Part extends string> {
  readonly title: string;
  readonly listing: { readonly originalLanguage: string; readonly texts: Readonly<Record<string, Readonly<Partial<Record<Part, string>>>>> };
  readonly part: Part;
  readonly language: string;
}

/** A titled part of the words of a listing: in the language chosen, in the original where that has not been translated, nothing where it is empty. */
export function Words<Part extends string>({ title, listing: { texts, originalLanguage }, part, language }: WordsProps<Part>) {
  const t = useText();
  const chosen = texts[language]?.[part];
  const original = texts[originalLanguage]?.[part];
  if (!chosen && !original) return null;
  return (
    <Section title={title}>
      {!chosen && <p className="text-ink-soft">{t.text('ui.written_in', { language: t.languageName(originalLanguage) })}</p>}
      <p lang={chosen ? language : originalLanguage} className="max-w-prose whitespace-pre-line">
        {chosen || original}
      </p>
    </Section>
  );
}
