import type { NearOfferView } from '@team-osaka/contracts';
import { Link } from '@team-osaka/ui';
import { useText } from '../../shared/language.js';

/** A technology by its title, which leads to its page, and whose it is. */
export function OfferTitle({ technology, level }: { readonly technology: NearOfferView['technology']; readonly level: 3 | 4 | 5 }) {
  const t = useText();
  const Heading = `h${level}` as const;
  return (
    <div className="min-w-0">
      <Heading lang={technology.language} className="text-std-17B-170 leading-snug break-words">
        <Link href={`/technologies/${technology.id}`}>{technology.title}</Link>
      </Heading>
      <p className="text-ink-soft">
        {technology.organisation.name} · {t.country(technology.organisation.country)}
      </p>
    </div>
  );
}
