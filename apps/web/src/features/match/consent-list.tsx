import type { MatchView } from '@team-osaka/contracts';
import { StatusChip, type Tone } from '@team-osaka/ui';
import { useText } from '../../shared/language.js';

type Consent = NonNullable<MatchView['consents']>[number];

const tones: Readonly<Record<Consent['state'], Tone>> = { pending: 'attention', given: 'success', declined: 'ended' };

/** What each side answered, when, and how often it was reminded; for the office. */
export function ConsentList({ match }: { readonly match: MatchView }) {
  const t = useText();
  return (
    <ul className="flex flex-col">
      {(match.consents ?? []).map((consent) => (
        <li key={consent.side} className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line py-3">
          <span className="min-w-0 grow basis-64">
            <span className="block text-dns-14N-130 text-ink-soft">{t.textOf('match.side', consent.side)}</span>
            <b>{match[consent.side].organisation.name}</b>
          </span>
          <StatusChip tone={tones[consent.state]}>{t.textOf('match.consent', consent.state)}</StatusChip>
          <span className="text-ink-soft">{consent.at ? t.dateTime(consent.at) : t.text('match.consent.reminders', { count: consent.reminders })}</span>
        </li>
      ))}
    </ul>
  );
}
