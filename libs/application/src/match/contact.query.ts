import type { MatchView } from '@team-osaka/contracts';
import type { MatchSide } from '@team-osaka/domain';
import type { NeedContactPerson } from '@team-osaka/persistence';
import type { Application } from '../application.js';
import { inLanguage } from '../localised.js';

type Contact = NonNullable<MatchView['contacts']>[number];

interface ContactRow {
  side: MatchSide;
  names: Record<string, string>;
  sort_name: string;
  person: { name: string; email: string; locale: string } | null;
  /** The contact a need names; null for technologies. */
  contact: NeedContactPerson | null;
  language: string;
}

/**
 * Whom the two sides of a match meet: for the technology the person who listed it, else an administrator, else anybody active of the
 * organisation; for the need the contact it names and the official who posted it, found in the same way. Callers check that contacts are disclosed.
 */
export async function contactsOf(app: Application, matchId: string, language: string): Promise<Contact[]> {
  const person = (listing: string): string =>
    `(select jsonb_build_object('name', p.name, 'email', p.email, 'locale', p.locale) from person p
       where p.organisation_id = ${listing}.organisation_id and p.status = 'active'
       order by (p.id = ${listing}.created_by_id) desc nulls last, p.organisation_administrator desc, p.id limit 1)`;
  const rows = await app.dataSource.query<ContactRow[]>(
    `select 'technology' as side, o.names, o.sort_name, ${person('t')} as person, null::jsonb as contact, t.original_language as language
       from match m join technology t on t.id = m.technology_id join organisation o on o.id = t.organisation_id where m.id = $1
     union all
     select 'need', o.names, o.sort_name, ${person('n')}, n.contact, n.original_language
       from match m join need n on n.id = m.need_id join organisation o on o.id = n.organisation_id where m.id = $1`,
    [matchId],
  );
  return rows.flatMap((row) => contactsOfSide(row, inLanguage(row.names, language) || row.sort_name));
}

function contactsOfSide({ side, contact, person, language }: ContactRow, organisation: string): Contact[] {
  const named: Contact[] = contact
    ? [{ side, organisation, name: contact.name, department: contact.department, email: contact.email, telephone: contact.telephone, language }]
    : [];
  if (!person || person.email === contact?.email.toLowerCase()) return named;
  return [...named, { side, organisation, name: person.name, department: null, email: person.email, telephone: null, language: person.locale }];
}
