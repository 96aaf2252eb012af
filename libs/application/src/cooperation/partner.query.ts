import type { cooperationRoutes, RouteInput, RouteOutput } from '@team-osaka/contracts';
import { DomainError, type Viewer } from '@team-osaka/domain';
import { MemorandumEntity, PartnerEntity } from '@team-osaka/persistence';
import type { Application } from '../application.js';
import { decodeCursor, pageFrom } from '../keyset.js';
import { presentMemorandum, presentPartner } from './cooperation.presenter.js';

const sortName = `(partner.name->>'en')`;

/** Partners of the city by English name, with the numbers of their memoranda and activities. */
export async function listPartners(
  app: Application, _viewer: Viewer, query: RouteInput<typeof cooperationRoutes.listPartners>['query'],
): Promise<RouteOutput<typeof cooperationRoutes.listPartners>> {
  const found = app.dataSource.createQueryBuilder(PartnerEntity, 'partner');
  if (query.kind) found.andWhere('partner.kind = any(:kinds)', { kinds: query.kind });
  if (query.country) found.andWhere('partner.country = :country', { country: query.country });
  const cursor = decodeCursor(query.cursor);
  if (cursor) found.andWhere(`(${sortName}, partner.id) > (:lastName, :lastId)`, { lastName: String(cursor[0]), lastId: cursor[1] });
  const rows = await found.addSelect(sortName, 'sort_name').orderBy('sort_name', 'ASC').addOrderBy('partner.id', 'ASC').limit(query.limit + 1).getMany();
  const page = pageFrom(rows, query.limit, (row) => [row.name.en, row.id]);
  const counts = await countsOf(app, page.items.map((row) => row.id));
  return { items: page.items.map((row) => presentPartner(row, counts(row.id))), next: page.next };
}

/** One partner with its memoranda, newest first. Error: `cooperation.partner_not_found`. */
export async function readPartner(app: Application, _viewer: Viewer, id: string): Promise<RouteOutput<typeof cooperationRoutes.readPartner>> {
  const partner = await app.dataSource.manager.findOneBy(PartnerEntity, { id });
  if (!partner) throw new DomainError('cooperation.partner_not_found');
  const [counts, memoranda] = await Promise.all([
    countsOf(app, [id]),
    app.dataSource
      .createQueryBuilder(MemorandumEntity, 'memorandum')
      .where('memorandum.partnerId = :id', { id })
      .addSelect(`memorandum.signed->>'start'`, 'signed_start')
      .orderBy('signed_start', 'DESC')
      .addOrderBy('memorandum.id', 'DESC')
      .getMany(),
  ]);
  return { ...presentPartner(partner, counts(id)), memorandaList: memoranda.map((memorandum) => presentMemorandum(memorandum, partner.name)) };
}

interface Counts {
  memoranda: number;
  activities: number;
}

/** Memoranda and activities per partner; an activity counts for its partner and for the related ones, as it is listed for them. */
async function countsOf(app: Application, ids: readonly string[]): Promise<(id: string) => Counts> {
  const rows: (Counts & { id: string })[] = await app.dataSource.query(
    `select partner.id,
       (select count(*)::int from memorandum where memorandum.partner_id = partner.id) as memoranda,
       (select count(*)::int from activity where activity.partner_id = partner.id or partner.id = any(activity.related_partner_ids)) as activities
     from unnest($1::uuid[]) as partner(id)`,
    [ids],
  );
  const byId = new Map(rows.map(({ id, memoranda, activities }) => [id, { memoranda, activities }]));
  return (id) => byId.get(id) ?? { memoranda: 0, activities: 0 };
}
