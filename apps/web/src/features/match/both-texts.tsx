import { needRoutes, technologyRoutes, type MatchView } from '@team-osaka/contracts';
import { useRoute } from '../../shared/api.js';
import { PartyCard } from './party-card.js';
import { SideBySide } from './side-by-side.js';

/** Both texts of a match side by side with what met marked; the short words of the match stand in until they are read. */
export function BothTexts({ match }: { readonly match: MatchView }) {
  const need = useRoute(needRoutes.read, { params: { id: match.need.id } });
  const technology = useRoute(technologyRoutes.read, { params: { id: match.technology.id } });
  if (need.data && technology.data) return <SideBySide need={need.data} technology={technology.data} evidence={match.explanation?.evidence ?? []} />;
  return (
    <div className="grid gap-4 xl:grid-cols-2">
      <PartyCard match={match} side="need" />
      <PartyCard match={match} side="technology" />
    </div>
  );
}
