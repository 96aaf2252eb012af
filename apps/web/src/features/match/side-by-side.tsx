import type { ExplanationView, NeedView, TechnologyView } from '@team-osaka/contracts';
import { Button, Highlight } from '@team-osaka/ui';
import { useState } from 'react';
import { useText } from '../../shared/language.js';

type Evidence = ExplanationView['evidence'][number];

export interface SideBySideProps {
  readonly need: NeedView;
  readonly technology: TechnologyView;
  readonly evidence: readonly Evidence[];
}

/** The words of the need beside the words of the technology, with what met marked in both. */
export function SideBySide({ need, technology, evidence }: SideBySideProps) {
  const t = useText();
  const needLanguage = languageToShow(need.texts, evidence.map((one) => one.needLanguage), t.language, need.originalLanguage);
  const technologyLanguage = languageToShow(technology.texts, evidence.map((one) => one.technologyLanguage), t.language, technology.originalLanguage);
  const needText = need.texts[needLanguage];
  const technologyText = technology.texts[technologyLanguage];
  return (
    <div className="@container">
      <div className="grid items-start gap-4 @lg:grid-cols-2">
        <Words
          label={t.text('match.side.need')}
          title={needText?.title ?? need.title}
          paragraphs={[needText?.problem ?? need.summary, needText?.outcome ?? '']}
          language={needLanguage}
          passages={evidence.map((one) => one.need)}
        />
        <Words
          label={t.text('match.side.technology')}
          title={technologyText?.title ?? technology.title}
          paragraphs={[technologyText?.summary ?? technology.summary, technologyText?.problemSolved ?? '', technologyText?.description ?? '']}
          language={technologyLanguage}
          passages={evidence.map((one) => one.technology)}
        />
      </div>
    </div>
  );
}

interface WordsProps {
  readonly label: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly language: string;
  readonly passages: readonly string[];
}

function Words({ label, title, paragraphs, language, passages }: WordsProps) {
  const t = useText();
  const [isWhole, setWhole] = useState(false);
  const said = paragraphs.filter(Boolean);
  const isLong = said.join('').length > foldedLength;
  return (
    <section className="flex min-w-0 flex-col gap-2 rounded-8 bg-field p-4">
      <p className="text-dns-14N-130 text-ink-soft">
        {label} · {t.text('ui.written_in', { language: t.languageName(language) })}
      </p>
      <p className="text-std-17B-170 leading-snug">
        <Highlight text={title} passages={passages} lang={language} />
      </p>
      <div className={isLong && !isWhole ? 'line-clamp-[12] whitespace-pre-line' : 'whitespace-pre-line'}>
        <Highlight text={said.join('\n\n')} passages={passages} lang={language} />
      </div>
      {isLong && (
        <Button variant="quiet" size="small" aria-expanded={isWhole} onPress={() => setWhole(!isWhole)} className="self-start">
          {t.text(isWhole ? 'match.words.less' : 'match.words.more')}
        </Button>
      )}
    </section>
  );
}

/** Longer texts are folded at first. */
const foldedLength = 500;

/** The language in which most of the evidence was read, since only there its phrases can be marked; else the reader's, else the original. */
function languageToShow(texts: Readonly<Record<string, unknown>>, read: readonly string[], reader: string, original: string): string {
  const count = (language: string): number => read.filter((one) => one === language).length;
  const best = Object.keys(texts).sort((one, other) => count(other) - count(one) || Number(other === reader) - Number(one === reader))[0];
  if (best !== undefined && count(best) > 0) return best;
  return reader in texts ? reader : original;
}
