import { needRoutes, technologyRoutes, type MatchView } from '@team-osaka/contracts';
import type { ReactNode } from 'react';
import { useRoute } from '../../shared/api.js';
import { SideBySide } from './side-by-side.js';

export interface BothTextsProps {
  readonly match: MatchView;
  /** Stands in until both are read, and where one may not be read any more. */
  readonly standIn?: ReactNode;
}

/** Both texts of a match side by side with what met marked. */
export function BothTexts({ match, standIn = null }: BothTextsProps) {
  const need = useRoute(needRoutes.read, { params: { id: match.need.id } });
  const technology = useRoute(technologyRoutes.read, { params: { id: match.technology.id } });
  if (!need.data || !technology.data) return standIn;
  return <SideBySide need={need.data} technology={technology.data} evidence={match.explanation?.evidence ?? []} />;
}
