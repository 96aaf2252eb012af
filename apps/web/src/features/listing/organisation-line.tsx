import type { TechnologyRow } from '@team-osaka/contracts';
import { Link, Tag } from '@team-osaka/ui';
import { languageOfText } from '../../shared/in-reader-language.js';
import { useText } from '../../shared/language.js';

/** Who lists something: name, country, and the mark of a demonstration. */
export function OrganisationLine({ organisation }: { readonly organisation: TechnologyRow['organisation'] }) {
  const t = useText();
  return (
    <span className="flex flex-wrap items-center gap-x-3 gap-y-1 text-ink-soft">
      <Link href={`/organisations/${organisation.id}`} lang={languageOfText(organisation.name)}>
        {organisation.name}
      </Link>
      <span>{t.country(organisation.country)}</span>
      {organisation.demonstration && <Tag>{t.text('listing.demonstration')}</Tag>}
    </span>
  );
}
