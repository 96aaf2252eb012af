import type { ExplanationView, MatchView } from '@team-osaka/contracts';
import { ScoreMeter } from '@team-osaka/ui';
import type { ReactNode } from 'react';
import { useText } from '../../shared/language.js';
import { ConstraintList } from './constraint-list.js';
import { EvidenceList } from './evidence-list.js';
import { MatchScore } from './match-score.js';

export interface ExplanationProps {
  readonly match: Pick<MatchView, 'score' | 'confidence'>;
  readonly explanation: ExplanationView;
  /** Heading level of its parts. */
  readonly level?: 3 | 4;
}

/** Why need and technology were put together: what met what, what is not covered, the conditions, and what the score is made of. */
export function Explanation({ match, explanation, level = 3 }: ExplanationProps) {
  const t = useText();
  return (
    <div className="@container flex flex-col gap-6">
      <div className="flex flex-col gap-2">
        <MatchScore score={match.score} confidence={match.confidence} />
        {match.confidence && <p>{t.textOf('match.confidence_says', match.confidence)}</p>}
      </div>
      <Part title={t.text('match.evidence.title')} level={level}>
        <EvidenceList evidence={explanation.evidence} />
      </Part>
      {explanation.uncovered.length > 0 && (
        <Part title={t.text('match.uncovered.title')} level={level}>
          <ul className="flex list-disc flex-col gap-1 pl-6">
            {explanation.uncovered.map((one) => (
              <li key={one.concept}>
                <b>{one.label}</b> <span className="text-ink-soft">{t.text('match.quoted', { phrase: one.need })}</span>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {explanation.constraints.length > 0 && (
        <Part title={t.text('match.constraints.title')} level={level}>
          <ConstraintList constraints={explanation.constraints} />
        </Part>
      )}
      <SignalList explanation={explanation} />
    </div>
  );
}

function Part({ title, level, children }: { readonly title: string; readonly level: 3 | 4; readonly children: ReactNode }) {
  const Heading = `h${level}` as const;
  return (
    <section className="flex flex-col gap-3">
      <Heading className="text-std-18B-160">{title}</Heading>
      {children}
    </section>
  );
}

/** Each ingredient of the score with its value and its share; folded away, since few need it. */
function SignalList({ explanation }: { readonly explanation: ExplanationView }) {
  const t = useText();
  return (
    <details className="rounded-8 border border-line p-4">
      <summary className="min-h-8 font-bold">{t.text('match.signals.title')}</summary>
      <p className="mt-2 text-ink-soft">{t.text('match.signals.lead')}</p>
      <ul className="mt-3 flex flex-col gap-4">
        {explanation.signals.map((signal) => (
          <li key={signal.name} className="flex flex-col gap-1">
            <ScoreMeter score={signal.value} label={t.textOr(`match.signal.${signal.name}`, signal.name)} />
            <span className="text-dns-14N-130 text-ink-soft">{t.text('match.signals.share', { share: t.percent(signal.weight) })}</span>
          </li>
        ))}
      </ul>
      {explanation.breadth < 1 && <p className="mt-3">{t.text('match.signals.breadth', { share: t.percent(explanation.breadth) })}</p>}
      <p className="mt-3 text-dns-14N-130 text-ink-soft">{t.text('match.engine', { engine: explanation.engineVersion, data: explanation.dataVersion })}</p>
    </details>
  );
}
