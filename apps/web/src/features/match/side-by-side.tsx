import type { ExplanationView, NeedView, TechnologyView } from '@team-osaka/contracts';
import { Button, Highlight } from '@team-osaka/ui';
import { useState } from 'react';
import { useText } from '../../shared/language.js';

export interface SideBySideProps {
  readonly need: NeedView;
  readonly technology: TechnologyView;
  readonly evidence: ExplanationView['evidence'];
}

/** The words of the need beside the words of the technology, with what met marked in both. */
export function SideBySide({ need, technology, evidence }: SideBySideProps) {
  const t = useText();
  return (
    <div className="@container">
      <div className="grid items-start gap-4 @lg:grid-cols-2">
        <Words
          label={t.text('match.side.need')}
          texts={mapValues(need.texts, (text) => ({ title: text.title, body: joined([text.problem, text.outcome]) }))}
          original={need.originalLanguage}
          passages={numbered(evidence.map((one) => ({ text: one.need, language: one.needLanguage })))}
        />
        <Words
          label={t.text('match.side.technology')}
          texts={mapValues(technology.texts, (text) => ({ title: text.title, body: joined([text.summary, text.problemSolved, text.description]) }))}
          original={technology.originalLanguage}
          passages={numbered(evidence.map((one) => ({ text: one.technology, language: one.technologyLanguage })))}
        />
      </div>
    </div>
  );
}

interface WordsProps {
  readonly label: string;
  readonly texts: Readonly<Record<string, { readonly title: string; readonly body: string }>>;
  readonly original: string;
  readonly passages: readonly Passage[];
}

/** A phrase with the numbers of the points in common that it stands for. */
interface Passage {
  readonly text: string;
  readonly language: string;
  readonly label: string;
}

/** Numbers phrases as the list of points in common does; one that stands for several points bears all their numbers. */
function numbered(phrases: readonly Omit<Passage, 'label'>[]): Passage[] {
  return phrases.map((phrase) => ({
    ...phrase, label: phrases.flatMap(({ text }, index) => (text.toLowerCase() === phrase.text.toLowerCase() ? [index + 1] : [])).join(','),
  }));
}

/** Longer texts are folded at first. */
const foldedLength = 500;

function Words({ label, texts, original, passages }: WordsProps) {
  const t = useText();
  const [isWhole, setWhole] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  const language = chosen ?? languageToShow(Object.keys(texts), passages.map((passage) => passage.language), t.language, original);
  const text = texts[language] ?? { title: '', body: '' };
  const marked = passages.map((passage) => passage.text);
  const labels = passages.map((passage) => passage.label);
  const isLong = text.body.length > foldedLength;
  return (
    <section className="flex min-w-0 flex-col gap-2 rounded-8 bg-field p-4">
      <p className="text-dns-14N-130 text-ink-soft">
        {label} · {t.text('ui.written_in', { language: t.languageName(language) })}
      </p>
      <p className="text-std-17B-170 leading-snug">
        <Highlight text={text.title} passages={marked} labels={labels} lang={language} />
      </p>
      <div className={isLong && !isWhole ? 'line-clamp-[12] leading-loose whitespace-pre-line' : 'leading-loose whitespace-pre-line'}>
        <Highlight text={text.body} passages={marked} labels={labels} lang={language} />
      </div>
      <div className="-mx-3 flex flex-wrap">
        {isLong && (
          <Button variant="quiet" size="small" aria-expanded={isWhole} onPress={() => setWhole(!isWhole)}>
            {t.text(isWhole ? 'match.words.less' : 'match.words.more')}
          </Button>
        )}
        {Object.keys(texts)
          .filter((other) => other !== language)
          .map((other) => (
            <Button key={other} variant="quiet" size="small" onPress={() => setChosen(other)}>
              {t.text('match.words.in', { language: t.languageName(other) })}
            </Button>
          ))}
      </div>
    </section>
  );
}

/** The reader's language where some of the evidence was read in it; else the one in which most was read, since only there its phrases can be marked. */
function languageToShow(languages: readonly string[], read: readonly string[], reader: string, original: string): string {
  const count = (language: string): number => read.filter((one) => one === language).length;
  if (languages.includes(reader) && count(reader) > 0) return reader;
  const best = [...languages].sort((one, other) => count(other) - count(one))[0];
  if (best !== undefined && count(best) > 0) return best;
  return languages.includes(reader) ? reader : original;
}

const joined = (parts: readonly string[]): string => parts.filter(Boolean).join('\n\n');
function mapValues<From, To>(record: Readonly<Record<string, From>>, map: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}
