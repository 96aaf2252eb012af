import type { ExplanationView } from '@team-osaka/contracts';
import { Icon, Tag } from '@team-osaka/ui';
import { useText } from '../../shared/language.js';

type Evidence = ExplanationView['evidence'][number];

/** Concept by concept: the phrase of the need beside the phrase of the technology, each in its own language. The numbers stand in the texts too. */
export function EvidenceList({ evidence }: { readonly evidence: readonly Evidence[] }) {
  const t = useText();
  if (evidence.length === 0) return <p>{t.text('match.evidence.none')}</p>;
  return (
    <ul className="flex flex-col gap-3">
      {evidence.map((one, index) => (
        <li key={`${one.concept} ${one.need} ${one.technology}`} className="flex flex-col gap-2 rounded-8 border border-line p-3">
          <div className="flex flex-wrap items-center gap-2">
            <span className="flex size-7 shrink-0 items-center justify-center rounded-full border border-key-900 text-dns-14B-130 text-key-900">{index + 1}</span>
            {/* Where no vocabulary knows the word, the need's own stands in. */}
            <b lang={one.label === one.need ? one.needLanguage : undefined}>{one.label}</b>
            <Tag>{t.textOf('match.evidence', one.kind)}</Tag>
          </div>
          <div className="grid items-center gap-2 @md:grid-cols-[1fr_auto_1fr]">
            <Phrase side={t.text('match.side.need')} text={one.need} language={one.needLanguage} />
            <Icon name="arrow-right" className="hidden size-5 text-ink-soft @md:block" />
            <Phrase side={t.text('match.side.technology')} text={one.technology} language={one.technologyLanguage} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function Phrase({ side, text, language }: { readonly side: string; readonly text: string; readonly language: string }) {
  return (
    <div className="min-w-0">
      <p className="text-dns-14N-130 text-ink-soft">{side}</p>
      <p lang={language} className="break-words">
        <mark className="rounded-4 bg-yellow-200 px-1 text-ink">{text}</mark>
      </p>
    </div>
  );
}
