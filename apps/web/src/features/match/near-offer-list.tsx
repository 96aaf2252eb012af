import type { NearOfferView } from '@team-osaka/contracts';
import { useText } from '../../shared/language.js';
import { ConstraintList } from './constraint-list.js';
import { OfferTitle } from './offer-title.js';
import { PointList } from './point-list.js';

/** Listings that meet a part of a need: what they have in common with it, and what is missing in each. */
export function NearOfferList({ offers }: { readonly offers: readonly NearOfferView[] }) {
  const t = useText();
  return (
    <ul className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,18rem),1fr))] gap-4">
      {offers.map(({ technology, covers, missing, conditions }) => (
        <li key={technology.id} className="flex min-w-0 flex-col gap-3 rounded-12 border border-line bg-white p-5">
          <OfferTitle technology={technology} level={4} />
          {covers.length > 0 && (
            <div className="flex flex-col gap-1">
              <p className="text-dns-14N-130 text-ink-soft">{t.text('answer.covers')}</p>
              <PointList points={covers} />
            </div>
          )}
          <div className="flex flex-col gap-2">
            <p className="text-dns-14N-130 text-ink-soft">{t.text('answer.missing')}</p>
            {missing.length > 0 && <PointList points={missing} />}
            {conditions.length > 0 && <ConstraintList constraints={conditions} />}
            {missing.length === 0 && conditions.length === 0 && <p>{t.text('answer.missing.unnamed')}</p>}
          </div>
        </li>
      ))}
    </ul>
  );
}
