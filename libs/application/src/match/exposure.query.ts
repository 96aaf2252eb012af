import type { ExposureReport, matchReportRoutes, RouteInput } from '@team-osaka/contracts';
import type { Viewer } from '@team-osaka/domain';
import type { Application } from '../application.js';
import { ofMember, publicStateCondition } from '../listing/public-listing.js';
import { inLanguage } from '../localised.js';
import { readingLanguage } from '../reading-language.js';
import { exposure, gini } from './exposure.js';

/** So many companies are named on either end; the counts tell the rest. */
const named = { mostShown: 10, neverShown: 20 };

interface CompanyRow {
  id: string;
  names: Record<string, string>;
  sort_name: string;
  kind: string;
  country: string;
  demonstration: boolean;
  technologies: number;
  pairs: number;
}

/**
 * How the places in the lists of suggestions are shared between companies that have a public technology: pairs of a need and a technology that
 * were put into a list in the period, or are still on one. Those never shown come by their number of technologies. Errors: none.
 */
export async function readExposureReport(app: Application, viewer: Viewer, { days }: RouteInput<typeof matchReportRoutes.exposure>['query']): Promise<ExposureReport> {
  const to = app.clock.now();
  const from = new Date(to.getTime() - days * 86_400_000);
  const rows = await app.dataSource.query<CompanyRow[]>(
    `with shown as (
       select need_id, technology_id from match_showing where shown_at > $1
       union select need_id, technology_id from match where state = 'suggested' and origin = 'suggestion'),
     counted as (
       select t.organisation_id, count(*)::int as pairs from shown s join technology t on t.id = s.technology_id group by t.organisation_id),
     listed as (
       select organisation_id, count(*)::int as technologies from technology where ${publicStateCondition.technology} and ${ofMember('technology')} group by organisation_id)
     select o.id, o.names, o.sort_name, o.kind, o.country, o.demonstration, l.technologies, coalesce(c.pairs, 0) as pairs
       from listed l join organisation o on o.id = l.organisation_id left join counted c on c.organisation_id = l.organisation_id
      order by coalesce(c.pairs, 0) desc, l.technologies desc, o.sort_name, o.id`,
    [from],
  );
  const language = readingLanguage(viewer);
  const company = ({ id, names, sort_name: sortName, kind, country, demonstration, technologies, pairs }: CompanyRow): ExposureReport['mostShown'][number] => ({
    organisation: { id, name: inLanguage(names, language) || sortName, kind, country, demonstration }, technologies, pairs,
  });
  const never = rows.filter(({ pairs }) => pairs === 0);
  return {
    from: from.toISOString(), to: to.toISOString(), companies: rows.length, pairs: rows.reduce((sum, { pairs }) => sum + pairs, 0), gini: gini(rows.map(({ pairs }) => pairs)),
    mostShown: rows.filter(({ pairs }) => pairs > 0).slice(0, named.mostShown).map(company),
    neverShown: never.slice(0, named.neverShown).map(company), neverShownCount: never.length,
    perCompany: exposure.perCompany, places: exposure.suggestionsPerNeed, qualityFloor: exposure.qualityFloor,
  };
}
