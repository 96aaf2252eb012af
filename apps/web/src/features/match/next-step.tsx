import type { MatchView } from '@team-osaka/contracts';
import { matchMachine } from '@team-osaka/domain';
import type { Translator } from '@team-osaka/i18n';
import { Button } from '@team-osaka/ui';
import { useState } from 'react';
import { Abilities } from '../../shared/abilities.js';
import { CalendarLink } from '../../shared/calendar-link.js';
import { DueText } from '../../shared/due-text.js';
import { useText } from '../../shared/language.js';
import { ConsentDialog } from './consent-dialog.js';
import { hasReasonCode, useMatchAct, useMatchReasons } from './match-actions.js';
import { ownerWords } from './owner-words.js';

/** What happens next, who acts and until when, and the buttons for what this viewer may do. */
export function NextStep({ match }: { readonly match: MatchView }) {
  const t = useText();
  const act = useMatchAct(match);
  const reasons = useMatchReasons();
  const [isConsenting, setConsenting] = useState(false);
  const { owner } = matchMachine.states[match.state];
  return (
    <section aria-labelledby="next-step" className="flex flex-col gap-4 rounded-12 border-2 border-key-900 bg-key-50 p-5">
      <h2 id="next-step" className="text-std-20B-150">
        {t.text('match.next.title')}
      </h2>
      <p className="max-w-prose">{nextWords(t, match)}</p>
      <p className="flex flex-wrap gap-x-6 gap-y-1">
        {owner !== 'none' && (
          <span>
            <span className="text-ink-soft">{t.text('match.next.owner')}</span> <b>{ownerWords(t, match)}</b>
          </span>
        )}
        <DueText dueAt={match.dueAt} />
        <CalendarLink of="matches" id={match.id} due={match.dueAt} />
      </p>
      <div className="flex flex-wrap gap-3">
        {match.abilities.includes('consent') && <Button onPress={() => setConsenting(true)}>{t.text('match.action.consent')}</Button>}
        <Abilities
          machine={matchMachine}
          abilities={match.abilities}
          except={['consent']}
          reasonCodes={(action) => (hasReasonCode(action) ? reasons : undefined)}
          onAct={act}
        />
      </div>
      {isConsenting && <ConsentDialog match={match} onClose={() => setConsenting(false)} />}
    </section>
  );
}

/** What happens next, said to the office or to a party. */
function nextWords(t: Translator, match: MatchView): string {
  const { state } = match;
  if (match.side === null) return t.text(`match.next.${state}.office`);
  if (state === 'suggested' || state === 'screening') return t.text('match.next.screening.party');
  if (state === 'awaiting_consent') return t.text(match.ownConsent === 'pending' ? 'match.next.awaiting_consent.pending' : 'match.next.awaiting_consent.given');
  return t.text(`match.next.${state}.party`);
}
