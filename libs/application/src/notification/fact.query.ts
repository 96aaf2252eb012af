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

/** Loads the facts of the records of some events as they are now, by event; an event whose record is gone is left out. */
export async function loadFacts(manager: EntityManager, subject: Subject, happenings: readonly Happening[]): Promise<ReadonlyMap<string, Facts>> {
  const found = await load(manager, subject, [...new Set(happenings.map(({ id }) => id))]);
  return new Map(happenings.flatMap((happening) => {
    const tell = found(happening.id);
    if (tell === undefined) return [];
    const { ids, facts } = tell(happening);
    return [[happening.eventId, { ids, facts: withoutAbsent({ ...facts, reason: text(happening.reason) }) }] as const];
  }));
}

type LooseFacts = { [Name in keyof Parameters]: Parameter | undefined };
const withoutAbsent = (facts: LooseFacts): Parameters => Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));

/** The facts of a record, as an event tells of it. */
type Telling = (happening: Happening) => { readonly facts: LooseFacts; readonly ids: LinkIds };

async function load(manager: EntityManager, subject: Subject, ids: readonly string[]): Promise<(id: string) => Telling | undefined> {
  const rows = async <Row extends { id: string }>(sql: string, tellingOf: (row: Row) => Telling): Promise<(id: string) => Telling | undefined> => {
    const found = new Map((await manager.query<Row[]>(prepared(sql), [ids])).map((row) => [row.id, tellingOf(row)]));
    return (id) => found.get(id);
  };
  switch (subject) {
    case 'invitation':
      return rows(invitations, invitationFacts);
    case 'person':
      return () => ({ id, expiresAt }) => ({ ids: { id }, facts: { expires: expiresAt === null ? undefined : { moment: expiresAt, withTime: true } } });
    case 'organisation':
      return rows(organisations, organisationFacts);
    case 'technology':
      return rows(technologies, technologyFacts);
    case 'need':
      return rows(needs, needFacts);
    case 'match':
      return rows(matches, matchFacts);
  }
}

interface InvitationRow {
  id: string;
  names: Names;
  role: string;
  expires_at: Date;
  inviter: string | null;
}

const invitations = `select i.id, o.names, i.role, i.expires_at, p.name as inviter from invitation i join organisation o on o.id = i.organisation_id
  left join person p on p.id = i.invited_by_id where i.id = any($1)`;

const invitationFacts = ({ id, ...row }: InvitationRow): Telling => () => ({
  ids: { id }, facts: { organisation: names(row.names), role: { label: `vocabulary.role.${row.role}` }, expires: moment(row.expires_at), invitedBy: text(row.inviter) },
});

interface OrganisationRow {
  id: string;
  names: Names;
  kind: string;
  country: string;
  place: string | null;
  due_at: Date | null;
  applicant: { name: string; email: string } | null;
}

const organisations = 'select id, names, kind, country, place, due_at, applicant from organisation where id = any($1)';

const organisationFacts = ({ id, ...row }: OrganisationRow): Telling => () => ({
  ids: { id },
  facts: {
    organisation: names(row.names), organisationKind: { label: `vocabulary.organisation_kind.${row.kind}` }, site: site(row.country, row.place), due: moment(row.due_at),
    applicant: row.applicant ? `${row.applicant.name} (${row.applicant.email})` : undefined,
  },
});

interface TechnologyRow {
  id: string;
  texts: Words;
  original_language: string;
  names: Names;
  due_at: Date | null;
  valid_until_on: string | null;
}

interface NeedRow extends TechnologyRow {
  country: string | null;
  place: string | null;
  next_step: string | null;
}

const technologies = `select l.id, l.texts, l.original_language, o.names, l.due_at, l.valid_until_on::text
  from technology l join organisation o on o.id = l.organisation_id where l.id = any($1)`;
const needs = `select l.id, l.texts, l.original_language, o.names, l.due_at, l.valid_until_on::text, l.country, l.place, l.next_step
  from need l join organisation o on o.id = l.organisation_id where l.id = any($1)`;

const technologyFacts = (row: TechnologyRow): Telling => () => ({
  ids: { id: row.id },
  facts: { due: moment(row.due_at), validUntil: day(row.valid_until_on), technology: titles(row.texts, row.original_language), technologyOwner: names(row.names) },
});

const needFacts = (row: NeedRow): Telling => () => ({
  ids: { id: row.id },
  facts: {
    due: moment(row.due_at), validUntil: day(row.valid_until_on), need: titles(row.texts, row.original_language), needOwner: names(row.names),
    site: site(row.country, row.place), nextStep: text(row.next_step),
  },
});

interface MatchRow {
  id: string;
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
  evidence: Assessment['evidence'] | null;
  silent: string[];
}

const matches = `select m.id, m.need_id, t.texts as technology_texts, t.original_language as technology_language, ot.names as technology_names,
    n.texts as need_texts, n.original_language as need_language, o.names as need_names, n.country, n.place,
    m.due_at, m.message, m.reason_code, m.state, m.assessment->'evidence' as evidence,
    array(select c.side from match_consent c where c.match_id = m.id and c.state = 'pending') as silent
  from match m join technology t on t.id = m.technology_id join organisation ot on ot.id = t.organisation_id
  join need n on n.id = m.need_id join organisation o on o.id = n.organisation_id where m.id = any($1)`;

const matchFacts = (row: MatchRow): Telling => (happening) => {
  const phrases = (row.evidence ?? []).slice(0, phraseCount).map(({ need, needLanguage, technology, technologyLanguage }) => ({ need, needLanguage, technology, technologyLanguage }));
  const side = happening.side ?? (row.silent.length === 1 ? row.silent[0] : 'both');
  return {
    ids: { id: row.id, needId: row.need_id },
    facts: {
      technology: titles(row.technology_texts, row.technology_language), technologyOwner: names(row.technology_names),
      need: titles(row.need_texts, row.need_language), needOwner: names(row.need_names), site: site(row.country, row.place),
      due: moment(row.due_at), message: text(row.message), phrases: phrases.length > 0 ? { phrases } : undefined,
      matchState: { label: `match.state.${happening.state ?? row.state}` }, silent: { label: `notification.side.${side}` },
      ...(happening.appointment ? { appointment: { appointment: happening.appointment }, appointmentStep: { label: happening.event.replace('match.', 'match.event.') } } : {}),
      // "Other" tells a reader nothing.
      reasonCode: row.reason_code && row.reason_code !== 'other' ? { label: `match.reason.${row.reason_code}` } : undefined,
    },
  };
};
