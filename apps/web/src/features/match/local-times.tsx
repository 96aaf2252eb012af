import type { MatchView } from '@team-osaka/contracts';
import { matchSides, knownZoneOf, type MatchSide } from '@team-osaka/domain';
import { useText } from '../../shared/language.js';

/** The zone in which a side of the match works, where it is known: another one would mislead. */
function zoneOf(match: MatchView, side: MatchSide): string | undefined {
  return knownZoneOf((side === 'need' ? match.need.country : null) ?? match[side].organisation.country);
}

/** A moment as the reader's clock shows it, and as the clocks of the other side (of both sides for the office) do. */
export function LocalTimes({ match, startsAt }: { readonly match: MatchView; readonly startsAt: string }) {
  const t = useText();
  const others = matchSides.filter((side) => side !== match.side);
  const times = [
    { label: t.text('match.appointment.for_you'), time: t.appointment(startsAt) },
    ...others.flatMap((side) => {
      const zone = zoneOf(match, side);
      return zone === undefined ? [] : [{ label: t.text('match.appointment.for_side', { organisation: match[side].organisation.name }), time: t.appointment(startsAt, zone) }];
    }),
  ];
  return (
    <ul className="flex flex-col gap-1">
      {times.map(({ label, time }) => (
        <li key={label}>
          <span className="block text-dns-14N-130 text-ink-soft">{label}</span>
          <time dateTime={startsAt}>{time}</time>
        </li>
      ))}
    </ul>
  );
}
