import { Section } from '@team-osaka/ui';

export interface WordsProps {
  readonly title: string;
  readonly text: string | undefined;
  readonly lang: string;
}

/** A titled part of the words of a listing; nothing where it is empty. */
export function Words({ title, text, lang }: WordsProps) {
  if (!text) return null;
  return (
    <Section title={title}>
      <p lang={lang} className="max-w-prose whitespace-pre-line">
        {text}
      </p>
    </Section>
  );
}
