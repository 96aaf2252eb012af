import type { Assessment } from '@team-osaka/matching';
import { MatchShowingEntity, newId } from '@team-osaka/persistence';
import type { UnitOfWork } from '../unit-of-work.js';
import { defaultWeightsVersion } from './weighing.js';

/** An assessment with the weights and the counts of keys it was made by, as it is stored with a match. */
export type WeighedAssessment = Assessment & { readonly weightsVersion: string; readonly statisticsVersion: string };

interface ShownRow {
  need_id: string;
  technology_id: string;
  place: number;
  score: number;
  assessment: Assessment & { readonly weightsVersion?: string };
}

/**
 * Logs what the office now finds in the lists of these needs: each untouched suggestion with its place, where place, score or weights are not
 * those last logged. Storing a list is showing it: from here on a coordinator may decide on it.
 */
export async function recordShowings(unit: UnitOfWork, needIds: readonly string[]): Promise<void> {
  if (needIds.length === 0) return;
  const rows = await unit.manager.query<ShownRow[]>(
    `with listed as (
       select need_id, technology_id, score, assessment, (row_number() over (partition by need_id order by score desc, id))::int as place
         from match where need_id = any($1) and state = 'suggested' and origin = 'suggestion' and score is not null)
     select l.* from listed l
       left join lateral (select s.place, s.score, s.weights_version from match_showing s
                           where s.need_id = l.need_id and s.technology_id = l.technology_id order by s.shown_at desc, s.id desc limit 1) last on true
      where (last.place, last.score, last.weights_version) is distinct from (l.place::smallint, l.score, coalesce(l.assessment->>'weightsVersion', '${defaultWeightsVersion}'))
      order by l.need_id, l.place`,
    [[...new Set(needIds)]],
  );
  if (rows.length === 0) return;
  await unit.manager.insert(MatchShowingEntity, rows.map((row) => ({
    id: newId(), createdAt: unit.now, needId: row.need_id, technologyId: row.technology_id, place: row.place, score: row.score,
    signals: spokenSignals(row.assessment), breadth: row.assessment.breadth, engineVersion: row.assessment.engineVersion, weightsVersion: row.assessment.weightsVersion ?? defaultWeightsVersion,
    shownTo: 'coordinator' as const, shownAt: unit.now,
  })));
}

/** Values by name of the signals that had a share in the score. */
function spokenSignals({ signals }: Assessment): Record<string, number> {
  return Object.fromEntries(signals.filter(({ weight }) => weight > 0).map(({ name, value }) => [name, value]));
}
