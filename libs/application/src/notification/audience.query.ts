import type { Audience } from '@team-osaka/notifications';
import { zoneOfCountry, type MatchSide } from '@team-osaka/domain';
import { prepared } from '@team-osaka/persistence';
import type { EntityManager } from 'typeorm';
import { inForce } from '../identity/viewer.query.js';
import type { Happening } from './happening.js';
import { deadAddress } from './mail-address.js';

/** Somebody who is told of an event. */
export interface Recipient {
  /** Null where there is no account yet: such a recipient gets mail only. */
  readonly personId: string | null;
  /** Empty where it is not known. */
  readonly name: string;
  readonly address: string;
  readonly locale: string;
  readonly timeZone: string;
  /** True where mails to the address do not arrive. */
  readonly isDead: boolean;
}

const dead = (address: string): string => `${deadAddress(`lower(${address})`)} as "isDead"`;
const people = `select p.id as "personId", p.name, p.email as address, p.locale, p.time_zone as "timeZone", ${dead('p.email')}
  from person p join organisation o on o.id = p.organisation_id where`;

/** People of one side of a match who may answer for it. */
const sides: Readonly<Record<MatchSide, string>> = {
  technology: `${people} ${inForce} and p.role = 'member'
    and p.organisation_id = (select l.organisation_id from match m join technology l on l.id = m.technology_id where m.id = $1) order by p.id`,
  need: `${people} ${inForce} and p.role = 'official'
    and p.organisation_id = (select l.organisation_id from match m join need l on l.id = m.need_id where m.id = $1) order by p.id`,
};

const asker = `${people} ${inForce} and p.id = (select asked_by_id from match where id = $1)`;
const office = `${people} ${inForce} and p.role in ('coordinator', 'administrator') order by p.id`;
const otherSide: Readonly<Record<MatchSide, MatchSide>> = { technology: 'need', need: 'technology' };

/** Who belongs to an audience of this event, now. */
export async function recipientsOf(manager: EntityManager, audience: Audience, happening: Happening): Promise<Recipient[]> {
  const ask = (sql: string, ...values: string[]): Promise<Recipient[]> => manager.query<Recipient[]>(prepared(sql), values);
  const { id, side, event } = happening;
  switch (audience) {
    case 'invitee':
      return (await ask(
        // A zone nobody has told yet is that of the organisation's country.
        `select null as "personId", '' as name, i.email as address, i.locale, o.country as "timeZone", ${dead('i.email')} from invitation i join organisation o on o.id = i.organisation_id where i.id = $1`, id,
      )).map((invitee) => ({ ...invitee, timeZone: zoneOfCountry(invitee.timeZone) }));
    case 'person':
      return ask(`${people} ${inForce} and p.id = $1`, id);
    case 'applicant':
      return ask(
        `select p.id as "personId", a.name, a.email as address, a.locale, a."timeZone", ${dead('a.email')}
           from organisation o cross join lateral jsonb_to_record(o.applicant) as a(name text, email text, locale text, "timeZone" text)
           left join person p on p.email = a.email where o.id = $1 and a.email is not null`, id,
      );
    case 'organisation-people':
      return ask(`${people} p.status = 'active' and p.organisation_id = $1 order by p.id`, id);
    case 'listing-owners':
      return event.startsWith('technology.')
        ? ask(`${people} ${inForce} and p.role = 'member' and p.organisation_id = (select organisation_id from technology where id = $1) order by p.id`, id)
        : ask(`${people} ${inForce} and p.role = 'official' and p.organisation_id = (select organisation_id from need where id = $1) order by p.id`, id);
    case 'office':
      return ask(office);
    case 'match-technology-side':
      return ask(sides.technology, id);
    case 'match-need-side':
      return ask(sides.need, id);
    case 'match-named-side':
      return side === null ? [] : ask(sides[side], id);
    case 'match-other-side':
      return side === null ? [] : ask(sides[otherSide[side]], id);
    case 'match-asker':
      return ask(asker, id);
    case 'searchers':
      return ask(`${people} ${inForce} and p.id in (select person_id from saved_search_hit where event_id = $1) order by p.id`, happening.eventId);
    case 'match-informed':
      return happening.knownToParties ? [...(await ask(sides.technology, id)), ...(await ask(sides.need, id))] : ask(asker, id);
  }
}
