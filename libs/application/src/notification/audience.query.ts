import type { Audience } from '@team-osaka/notifications';
import { matchSides, zoneOfCountry, type MatchSide } from '@team-osaka/domain';
import { prepared } from '@team-osaka/persistence';
import type { EntityManager } from 'typeorm';
import { inForce } from '../identity/viewer.query.js';
import type { Happening } from './happening.js';

/** Somebody who is told of an event. */
export interface Recipient {
  /** Null where there is no account yet: such a recipient gets mail only. */
  readonly personId: string | null;
  /** Of the account. */
  readonly organisationId: string | null;
  /** Empty where it is not known. */
  readonly name: string;
  /** In lower case. */
  readonly address: string;
  readonly locale: string;
  readonly timeZone: string;
}

/** Recipients by event. */
export type Recipients = ReadonlyMap<string, readonly Recipient[]>;

/** People with what they are asked by, which one statement answers for many events. */
const people = (key: string, from: string, where: string): string =>
  `select ${key} as key, p.id as "personId", p.organisation_id as "organisationId", p.name, lower(p.email) as address, p.locale, p.time_zone as "timeZone"
     from ${from} join organisation o on o.id = p.organisation_id where ${where} order by p.id`;

const sides: Readonly<Record<MatchSide, string>> = {
  technology: people('m.id', 'match m join technology l on l.id = m.technology_id join person p on p.organisation_id = l.organisation_id', `${inForce} and p.role = 'member' and m.id = any($1)`),
  need: people('m.id', 'match m join need l on l.id = m.need_id join person p on p.organisation_id = l.organisation_id', `${inForce} and p.role = 'official' and m.id = any($1)`),
};
const otherSide: Readonly<Record<MatchSide, MatchSide>> = { technology: 'need', need: 'technology' };

const owners = {
  technology: people('l.id', 'technology l join person p on p.organisation_id = l.organisation_id', `${inForce} and p.role = 'member' and l.id = any($1)`),
  need: people('l.id', 'need l join person p on p.organisation_id = l.organisation_id', `${inForce} and p.role = 'official' and l.id = any($1)`),
};
const asker = people('m.id', 'match m join person p on p.id = m.asked_by_id', `${inForce} and m.id = any($1)`);
const person = people('p.id', 'person p', `${inForce} and p.id = any($1)`);
const house = people('p.organisation_id', 'person p', `p.status = 'active' and p.organisation_id = any($1)`);
// The office is the same for every event.
const office = people('asked.id', 'unnest($1::uuid[]) as asked(id) cross join person p', `${inForce} and p.role in ('coordinator', 'administrator')`);
const searchers = people('h.event_id', '(select distinct event_id, person_id from saved_search_hit where event_id = any($1)) h join person p on p.id = h.person_id', inForce);
const invitee = `select i.id as key, null as "personId", null as "organisationId", '' as name, lower(i.email) as address, i.locale, o.country as "timeZone"
  from invitation i join organisation o on o.id = i.organisation_id where i.id = any($1)`;
const applicant = `select o.id as key, p.id as "personId", p.organisation_id as "organisationId", a.name, lower(a.email) as address, a.locale, a."timeZone"
  from organisation o cross join lateral jsonb_to_record(o.applicant) as a(name text, email text, locale text, "timeZone" text)
  left join person p on p.email = a.email where o.id = any($1) and a.email is not null`;

/** Who belongs to an audience of each of these events, which have one name, now. */
export async function recipientsOf(manager: EntityManager, audience: Audience, happenings: readonly Happening[]): Promise<Recipients> {
  const ask = async (sql: string, those = happenings, keyOf = ({ id }: Happening): string => id): Promise<Recipients> => {
    if (those.length === 0) return new Map();
    const rows = await manager.query<(Recipient & { key: string })[]>(prepared(sql), [[...new Set(those.map(keyOf))]]);
    const byKey = new Map(rows.map(({ key }) => [key, [] as Recipient[]]));
    for (const { key, ...recipient } of rows) byKey.get(key)?.push(recipient);
    return new Map(those.map((one) => [one.eventId, byKey.get(keyOf(one)) ?? []]));
  };
  const askSides = async (of: (side: MatchSide) => MatchSide): Promise<Recipients> => {
    const found: Recipients[] = [];
    for (const side of matchSides) found.push(await ask(sides[of(side)], happenings.filter((one) => one.side === side)));
    return new Map(found.flatMap((recipients) => [...recipients]));
  };
  switch (audience) {
    case 'invitee':
      // A zone nobody has told yet is that of the organisation's country.
      return withZones(await ask(invitee));
    case 'person':
      return ask(person);
    case 'applicant':
      return ask(applicant);
    case 'organisation-people':
      return ask(house);
    case 'listing-owners':
      return ask(happenings[0]?.event.startsWith('technology.') ? owners.technology : owners.need);
    case 'office':
      return ask(office);
    case 'match-technology-side':
      return ask(sides.technology);
    case 'match-need-side':
      return ask(sides.need);
    case 'match-named-side':
      return askSides((side) => side);
    case 'match-other-side':
      return askSides((side) => otherSide[side]);
    case 'match-asker':
      return ask(asker);
    case 'searchers':
      return ask(searchers, happenings, ({ eventId }) => eventId);
    case 'match-informed': {
      const known = happenings.filter(({ knownToParties }) => knownToParties);
      const technology = await ask(sides.technology, known);
      const need = await ask(sides.need, known);
      const alone = await ask(asker, happenings.filter(({ knownToParties }) => !knownToParties));
      return new Map([...alone, ...known.map(({ eventId }) => [eventId, [...(technology.get(eventId) ?? []), ...(need.get(eventId) ?? [])]] as const)]);
    }
  }
}

const withZones = (recipients: Recipients): Recipients =>
  new Map([...recipients].map(([event, found]) => [event, found.map((invitee) => ({ ...invitee, timeZone: zoneOfCountry(invitee.timeZone) }))]));
