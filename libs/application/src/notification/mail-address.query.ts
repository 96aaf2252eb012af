import type { MailAddressView } from '@team-osaka/contracts';
import { actionsFor, DomainError, mailAddressMachine, type MailAddressState, type Viewer } from '@team-osaka/domain';
import type { Application } from '../application.js';
import { readingLanguage } from '../reading-language.js';

interface Row {
  id: string;
  version: number;
  state: MailAddressState;
  address: string;
  cause: 'bounce' | 'complaint';
  detail: string;
  state_since: Date;
  person_id: string | null;
  person_name: string | null;
  organisation_id: string | null;
  organisation_name: string | null;
}

/** The organisation that a dead address `a` belongs to: of its account, of an invitation to it, or of an application from it. */
export const houseOfAddress = `coalesce(p.organisation_id,
  (select i.organisation_id from invitation i where i.email = a.address order by i.id desc limit 1),
  (select x.id from organisation x where x.applicant->>'email' = a.address limit 1))`;

/** A dead address with whom it belongs to and what was reported, newest first. Error: `address.not_found`. */
export async function readMailAddress(app: Application, viewer: Viewer, id: string): Promise<MailAddressView> {
  const [row] = await app.dataSource.query<Row[]>(
    `select a.id, a.version, a.state, a.address, a.cause, a.detail, a.state_since, p.id as person_id, p.name as person_name, o.id as organisation_id, coalesce(o.names->>$2::text, o.sort_name) as organisation_name
       from mail_address a left join person p on p.email = a.address left join organisation o on o.id = ${houseOfAddress} where a.id = $1`, [id, readingLanguage(viewer)],
  );
  if (!row) throw new DomainError('address.not_found');
  const reports = await app.dataSource.query<{ id: string; occurred_at: Date; kind: 'bounce' | 'complaint'; permanent: boolean; detail: string }[]>(
    'select id, occurred_at, kind, permanent, detail from mail_report where address = $1 order by id desc limit 20', [row.address],
  );
  return {
    id: row.id, version: row.version, state: row.state, address: row.address, cause: row.cause, detail: row.detail, since: row.state_since.toISOString(),
    person: row.person_id === null ? null : { id: row.person_id, name: row.person_name ?? '' },
    organisation: row.organisation_id === null ? null : { id: row.organisation_id, name: row.organisation_name ?? '' },
    reports: reports.map(({ occurred_at, ...report }) => ({ ...report, at: occurred_at.toISOString() })),
    abilities: actionsFor(mailAddressMachine, row.state, viewer.role).filter((action) => action !== 'correct' || row.person_id !== null),
  };
}
