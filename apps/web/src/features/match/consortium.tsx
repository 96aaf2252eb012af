import type { ConsortiumView } from '@team-osaka/contracts';
import { Link } from '@team-osaka/ui';
import type { ReactNode } from 'react';
import { useText } from '../../shared/language.js';
import { StateChip } from '../../shared/state-chip.js';
import { OfferTitle } from './offer-title.js';
import { PointList } from './point-list.js';

export interface ConsortiumProps {
  readonly consortium: ConsortiumView;
  /** The match on screen, which needs no link to itself. */
  readonly matchId?: string;
  /** Heading level of the members. */
  readonly level?: 3 | 4;
  /** What may be done about it. */
  readonly children?: ReactNode;
}

/** Technologies that together cover a need: what each covers, what stays open, and the match of each. */
export function Consortium({ consortium, matchId, level = 3, children }: ConsortiumProps) {
  const t = useText();
  const { coverage, alone, members, uncovered, proposed } = consortium;
  const Heading = `h${level}` as const;
  return (
    <div className="flex flex-col gap-4">
      <p className="max-w-prose">{t.text('answer.consortium.lead', { coverage: t.percent(coverage), alone: t.percent(alone) })}</p>
      <ul className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,18rem),1fr))] gap-4">
        {members.map(({ technology, match, covers }) => (
          <li key={technology.id} className="flex min-w-0 flex-col gap-3 rounded-12 border border-line bg-white p-5">
            <OfferTitle technology={technology} level={level} />
            <div className="flex flex-col gap-1">
              <p className="text-dns-14N-130 text-ink-soft">{t.text('answer.consortium.covers')}</p>
              <PointList points={covers} />
            </div>
            {match && (
              <div className="mt-auto flex flex-wrap items-center gap-3 pt-2">
                <StateChip of="match" state={match.state} />
                {match.id !== matchId && (
                  <Link href={`/matches/${match.id}`} aria-label={`${t.text('answer.consortium.open_match')}: ${technology.title}`}>
                    {t.text('answer.consortium.open_match')}
                  </Link>
                )}
              </div>
            )}
          </li>
        ))}
      </ul>
      <div className="flex flex-col gap-2">
        <Heading className="text-std-18B-160">{t.text('answer.consortium.uncovered')}</Heading>
        {uncovered.length > 0 ? <PointList points={uncovered} /> : <p>{t.text('answer.consortium.all_covered')}</p>}
      </div>
      {proposed && <p className="text-ink-soft">{t.text('answer.consortium.proposed')}</p>}
      {children}
    </div>
  );
}
