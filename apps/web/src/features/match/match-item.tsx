import type { MatchRow } from '@team-osaka/contracts';
import { matchMachine, type MatchSide } from '@team-osaka/domain';
import { Icon, PlainLink, StatusChip, Tag } from '@team-osaka/ui';
import { DueText } from '../../shared/due-text.js';
import { useText } from '../../shared/language.js';
import { StateChip } from '../../shared/state-chip.js';
import { MatchScore } from './match-score.js';
import { ownerWords } from './owner-words.js';

/** A match in a list: need and technology, how it stands, who acts next. The whole box is its link. */
export function MatchItem({ match }: { readonly match: MatchRow }) {
  const t = useText();
  const needsAnswer = match.state === 'awaiting_consent' && match.ownConsent === 'pending';
  return (
    <article className="relative flex flex-col gap-3 rounded-12 border border-line bg-white p-5 hover:border-key-900 hover:shadow-1">
      <div className="flex flex-wrap items-center gap-2">
        <StateChip of="match" state={match.state} />
        {needsAnswer && <StatusChip tone="attention">{t.text('match.answer_wanted')}</StatusChip>}
        <Tag>{t.textOf('match.origin', match.origin)}</Tag>
      </div>
      <div className="grid items-center gap-x-4 gap-y-3 md:grid-cols-[1fr_auto_1fr]">
        <Side match={match} side="need" isLink />
        <Icon name="arrow-right" className="hidden size-6 text-ink-soft md:block" />
        <Side match={match} side="technology" />
      </div>
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-2">
        <MatchScore score={match.score} confidence={match.confidence} />
        <p className="flex flex-wrap gap-x-4 gap-y-1">
          {matchMachine.states[match.state].owner !== 'none' && (
            <span className="text-ink-soft">
              {t.text('match.next.owner')} <b className="text-ink">{ownerWords(t, match)}</b>
            </span>
          )}
          <DueText dueAt={match.dueAt} />
        </p>
      </div>
    </article>
  );
}

function Side({ match, side, isLink = false }: { readonly match: MatchRow; readonly side: MatchSide; readonly isLink?: boolean }) {
  const t = useText();
  const party = match[side];
  return (
    <div className="min-w-0">
      <p className="text-dns-14N-130 text-ink-soft">
        {t.textOf('match.side', side)}
        {match.side === side && ` · ${t.text('match.yours')}`}
      </p>
      <h2 lang={party.language} className="text-std-17B-170 leading-snug">
        {isLink ? (
          <PlainLink href={`/matches/${match.id}`} aria-label={t.text('match.pair', { need: match.need.title, technology: match.technology.title })} className="text-key-900 underline underline-offset-4 before:absolute before:inset-0 before:rounded-12">
            {party.title}
          </PlainLink>
        ) : (
          party.title
        )}
      </h2>
      <p className="text-ink-soft">{party.organisation.name}</p>
    </div>
  );
}
