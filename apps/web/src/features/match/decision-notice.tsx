import type { MatchView } from '@team-osaka/contracts';
import { Notice } from '@team-osaka/ui';
import { useText } from '../../shared/language.js';

/** Why a match ended, or what the office said when it last decided; only as much as the viewer may read. */
export function DecisionNotice({ match }: { readonly match: MatchView }) {
  const t = useText();
  const { decision, reasonCode, state } = match;
  const isEnd = state === 'rejected' || state === 'closed';
  // A decision without words, e.g. an answer of a party, says nothing that the rest of the page does not.
  if (!decision || (!isEnd && !decision.reason)) return null;
  const title = isEnd
    ? t.text('match.ended.title', { date: t.date(decision.at) })
    : t.text('match.decided.title', { date: t.date(decision.at) });
  return (
    <Notice kind={isEnd ? 'warning' : 'info'} title={title}>
      {isEnd && reasonCode && <p className="font-bold">{t.textOf('match.reason', reasonCode)}</p>}
      {decision.reason && <p className="whitespace-pre-line">{decision.reason}</p>}
      {decision.by && <p className="text-ink-soft">{decision.by}</p>}
    </Notice>
  );
}
