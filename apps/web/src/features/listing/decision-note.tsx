import type { TechnologyView } from '@team-osaka/contracts';
import { Notice } from '@team-osaka/ui';
import { useText } from '../../shared/language.js';

export interface DecisionNoteProps {
  readonly title: string;
  readonly decision: NonNullable<TechnologyView['decision']>;
  /** What comes next, where the decision says so. */
  readonly nextStep?: string | null;
}

/** The last decision with its reason: who took it, when, and what is asked for. */
export function DecisionNote({ title, decision, nextStep }: DecisionNoteProps) {
  const t = useText();
  const at = t.dateTime(decision.at);
  return (
    <Notice kind="warning" title={title}>
      {decision.reason && <p className="whitespace-pre-line">{decision.reason}</p>}
      {nextStep && <p className="mt-2 whitespace-pre-line">{t.text('listing.next_step', { step: nextStep })}</p>}
      <p className="mt-2 text-ink-soft">{decision.by ? t.text('listing.decided_by', { by: decision.by, at }) : at}</p>
    </Notice>
  );
}
