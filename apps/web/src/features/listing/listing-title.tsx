import type { TechnologyRow } from '@team-osaka/contracts';
import { Link } from '@team-osaka/ui';
import { useText } from '../../shared/language.js';
import { OrganisationLine } from './organisation-line.js';

export interface ListingTitleProps {
  readonly href: string;
  readonly row: Pick<TechnologyRow, 'title' | 'summary' | 'language' | 'organisation'>;
}

/** What names a listing in a list: title, the beginning of its words, who lists it. */
export function ListingTitle({ href, row }: ListingTitleProps) {
  const t = useText();
  const lang = row.language === t.language ? undefined : row.language;
  return (
    <div className="flex min-w-0 flex-col gap-1 md:min-w-72">
      <Link href={href} lang={lang} className="self-start text-std-17B-170 leading-snug">
        {row.title || t.text('listing.untitled')}
      </Link>
      {row.summary && (
        <p lang={lang} className="line-clamp-2 text-ink-soft">
          {row.summary}
        </p>
      )}
      <OrganisationLine organisation={row.organisation} />
    </div>
  );
}
