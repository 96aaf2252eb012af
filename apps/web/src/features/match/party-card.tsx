import type { MatchRow } from '@team-osaka/contracts';
import type { MatchSide } from '@team-osaka/domain';
import { Card, Tag } from '@team-osaka/ui';
import { useText } from '../../shared/language.js';

/** Where the page of a side's listing is. */
export function hrefOfSide(side: MatchSide, id: string): string {
  return side === 'need' ? `/needs/${id}` : `/technologies/${id}`;
}

/** One side of a match: the need or the technology, and whose it is. */
export function PartyCard({ match, side }: { readonly match: MatchRow; readonly side: MatchSide }) {
  const t = useText();
  const party = match[side];
  return (
    <Card
      href={hrefOfSide(side, party.id)}
      title={party.title}
      lang={party.language}
      eyebrow={
        <>
          <Tag>{t.textOf('match.side', side)}</Tag>
          {match.side === side && <b className="text-dns-14B-130">{t.text('match.yours')}</b>}
        </>
      }
      footer={
        <p className="text-ink-soft">
          {party.organisation.name} · {t.country(party.organisation.country)}
        </p>
      }
    >
      {party.summary && (
        <p lang={party.language} className="line-clamp-6 whitespace-pre-line">
          {party.summary}
        </p>
      )}
    </Card>
  );
}
