import type { Assessment } from '@team-osaka/matching';
import type { LinkIds, Parameter, Parameters, Subject } from '@team-osaka/notifications';
import { prepared } from '@team-osaka/persistence';
import type { EntityManager } from 'typeorm';
import type { Happening } from './happening.js';

/** What an event's texts may mention, and what its links need. */
export interface Facts {
  readonly facts: Parameters;
  readonly ids: LinkIds;
}

type Names = Record<string, string>;
type Words = Record<string, { title: string }>;

/** Phrases shown as the reason of a match. */
const phraseCount = 3;

const text = (value: string | null): Parameters[keyof Parameters] => value?.trim() || undefined;
const moment = (value: Date | null): Parameter | undefined => (value ? { moment: value.toISOString() } : undefined);
const day = (value: string | null): Parameter | undefined => (value ? { day: value } : undefined);
const titles = (words: Words, original: string): Parameter => ({
  texts: Object.fromEntries(Object.entries(words).map(([language, { title }]) => [language, title])), original,
});
const names = (values: Names): Parameter => ({ texts: values, original: null });
const site = (country: string | null, place: string | null): Parameter | undefined => (country ? { country, place } : undefined);

/** Loads the facts of an event's record as they are now. Null where the record is gone. */
export async function loadFacts(manager: EntityManager, subject: Subject, happening: Happening): Promise<Facts | null> {
  const facts = await factsOf(manager, subject, happening);
  return facts && { ids: facts.ids, facts: withoutAbsent({ ...facts.facts, reason: text(happening.reason) }) };
}

type LooseFacts = { [Name in keyof Parameters]: Parameter | undefined };
const withoutAbsent = (facts: LooseFacts): Parameters => Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));

async function factsOf(manager: EntityManager, subject: Subject, happening: Happening): Promise<{ facts: LooseFacts; ids: LinkIds } | null> {
  const { id } = happening;
  switch (subject) {
    case 'invitation':
      return loadInvitation(manager, id);
    case 'person':
      return { ids: { id }, facts: { expires: happening.expiresAt === null ? undefined : { moment: happening.expiresAt, withTime: true } } };
    case 'organisation':
      return loadOrganisation(manager, id);
    case 'technology':
    case 'need':
      return loadListing(manager, subject, id);
    case 'match':
      return loadMatch(manager, happening);
  }
}

async function loadInvitation(manager: EntityManager, id: string): Promise<{ facts: LooseFacts; ids: LinkIds } | null> {
  const [row] = await manager.query<{ names: Names; role: string; expires_at: Date; inviter: string | null }[]>(
    `select o.names, i.role, i.expires_at, p.name as inviter from invitation i join organisation o on o.id = i.organisation_id
       left join person p on p.id = i.invited_by_id where i.id = $1`, [id],
  );
  return row ? { ids: { id }, facts: { organisation: names(row.names), role: { label: `vocabulary.role.${row.role}` }, expires: moment(row.expires_at), invitedBy: text(row.inviter) } } : null;
}

async function loadOrganisation(manager: EntityManager, id: string): Promise<{ facts: LooseFacts; ids: LinkIds } | null> {
  const [row] = await manager.query<{ names: Names; kind: string; country: string; place: string | null; due_at: Date | null; applicant: { name: string; email: string } | null }[]>(
    'select names, kind, country, place, due_at, applicant from organisation where id = $1', [id],
  );
  if (!row) return null;
  return {
    ids: { id },
    facts: {
      organisation: names(row.names), organisationKind: { label: `vocabulary.organisation_kind.${row.kind}` }, site: site(row.country, row.place), due: moment(row.due_at),
      applicant: row.applicant ? `${row.applicant.name} (${row.applicant.email})` : undefined,
    },
  };
}

interface ListingRow {
  texts: Words;
  original_language: string;
  names: Names;
  due_at: Date | null;
  valid_until_on: string | null;
  country: string | null;
  place: string | null;
  next_step: string | null;
}

async function loadListing(manager: EntityManager, room: 'technology' | 'need', id: string): Promise<{ facts: LooseFacts; ids: LinkIds } | null> {
  const own = room === 'need' ? 'l.country, l.place, l.next_step' : 'null as country, null as place, null as next_step';
  const [row] = await manager.query<ListingRow[]>(
    prepared(`select l.texts, l.original_language, o.names, l.due_at, l.valid_until_on::text, ${own} from ${room} l join organisation o on o.id = l.organisation_id where l.id = $1`), [id],
  );
  if (!row) return null;
  const title = titles(row.texts, row.original_language);
  const owner = names(row.names);
  const shared = { due: moment(row.due_at), validUntil: day(row.valid_until_on) };
  return {
    ids: { id },
    facts: room === 'need'
      ? { ...shared, need: title, needOwner: owner, site: site(row.country, row.place), nextStep: text(row.next_step) }
      : { ...shared, technology: title, technologyOwner: owner },
  };
}

interface MatchRow {
  need_id: string;
  technology_texts: Words;
  technology_language: string;
  technology_names: Names;
  need_texts: Words;
  need_language: string;
  need_names: Names;
  country: string | null;
  place: string | null;
  due_at: Date | null;
  message: string | null;
  reason_code: string | null;
  state: string;
  assessment: Assessment | null;
  silent: string[];
}

async function loadMatch(manager: EntityManager, happening: Happening): Promise<{ facts: LooseFacts; ids: LinkIds } | null> {
  const [row] = await manager.query<MatchRow[]>(
    prepared(`select m.need_id, t.texts as technology_texts, t.original_language as technology_language, ot.names as technology_names,
            n.texts as need_texts, n.original_language as need_language, o.names as need_names, n.country, n.place,
            m.due_at, m.message, m.reason_code, m.state, m.assessment,
            array(select c.side from match_consent c where c.match_id = m.id and c.state = 'pending') as silent
       from match m join technology t on t.id = m.technology_id join organisation ot on ot.id = t.organisation_id
       join need n on n.id = m.need_id join organisation o on o.id = n.organisation_id where m.id = $1`), [happening.id],
  );
  if (!row) return null;
  const phrases = (row.assessment?.evidence ?? []).slice(0, phraseCount).map(({ need, needLanguage, technology, technologyLanguage }) => ({ need, needLanguage, technology, technologyLanguage }));
  const side = happening.side ?? (row.silent.length === 1 ? row.silent[0] : 'both');
  return {
    ids: { id: happening.id, needId: row.need_id },
    facts: {
      technology: titles(row.technology_texts, row.technology_language), technologyOwner: names(row.technology_names),
      need: titles(row.need_texts, row.need_language), needOwner: names(row.need_names), site: site(row.country, row.place),
      due: moment(row.due_at), message: text(row.message), phrases: phrases.length > 0 ? { phrases } : undefined,
      matchState: { label: `match.state.${happening.state ?? row.state}` }, silent: { label: `notification.side.${side}` },
      // "Other" tells a reader nothing.
      reasonCode: row.reason_code && row.reason_code !== 'other' ? { label: `match.reason.${row.reason_code}` } : undefined,
    },
  };
}
