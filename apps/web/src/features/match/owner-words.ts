import type { MatchRow } from '@team-osaka/contracts';
import { matchMachine } from '@team-osaka/domain';
import type { Translator } from '@team-osaka/i18n';

/** Who acts next, by the machine's table; a party that answered already waits for nobody it is told of. */
export function ownerWords(t: Translator, match: MatchRow): string {
  const { owner } = matchMachine.states[match.state];
  if (owner !== 'both-parties' || match.side === null) return t.textOf('owner', owner);
  if (match.state !== 'awaiting_consent') return t.text('match.next.both');
  return t.text(match.ownConsent === 'pending' ? 'match.next.you' : 'match.next.answered');
}
