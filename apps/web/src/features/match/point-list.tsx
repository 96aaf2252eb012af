import type { NearOfferView } from '@team-osaka/contracts';
import { useText } from '../../shared/language.js';

/** What a need asks for, each point with the need's own phrase in the language it was written in. */
export function PointList({ points }: { readonly points: NearOfferView['covers'] }) {
  const t = useText();
  return (
    <ul className="flex list-disc flex-col gap-1 pl-6">
      {points.map((point) => (
        <li key={`${point.concept} ${point.need}`} className="break-words">
          {point.label.toLowerCase() === point.need.toLowerCase() ? (
            <b lang={point.needLanguage}>{point.need}</b>
          ) : (
            <>
              <b>{point.label}</b>{' '}
              <span lang={point.needLanguage} className="text-ink-soft">
                {t.text('match.quoted', { phrase: point.need })}
              </span>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
