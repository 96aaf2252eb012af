import { cooperationRoutes, deskRoutes, identityRoutes, matchRoutes, needRoutes, organisationRoutes, projectRoutes, technologyRoutes, type MatchRow, type NeedView } from '@team-osaka/contracts';
import { eventually, type System } from '../../harness/index.js';
import { demonstration, japaneseTechnology, signIn, signInAs, vietnameseNeed, type Client } from '../../support/index.js';

/** Posts a need in Vietnamese up to its submission. */
export async function submitNeed(official: Client, mark: string): Promise<NeedView> {
  const draft = await official.call(needRoutes.create, { body: vietnameseNeed(mark) });
  return official.call(needRoutes.submit, { params: { id: draft.id }, body: { version: draft.version } });
}

/** Opens a submitted need and waits for its suggestions, best first. */
export async function openNeed(coordinator: Client, need: { readonly id: string; readonly version: number }): Promise<MatchRow[]> {
  await coordinator.call(needRoutes.open, { params: { id: need.id }, body: { version: need.version } });
  return eventually(
    async () => {
      const { items } = await coordinator.call(matchRoutes.list, { query: { need: need.id, sort: 'score', limit: 10 } });
      return items.length > 1 && items;
    },
    { what: 'suggestions' },
  );
}

/** The mail address of the first person who may answer for the technology of a match. */
export async function ownerOf(system: System, matchId: string): Promise<string> {
  const rows = await system.database.query<{ email: string }>(
    'select p.email from match m join technology t on t.id = m.technology_id join person p on p.organisation_id = t.organisation_id where m.id = $1 order by p.id limit 1',
    [matchId],
  );
  const email = rows[0]?.email;
  if (email === undefined) throw new Error(`Nobody can answer for the technology of match ${matchId}.`);
  return email;
}

/** Something in every state that pages show. */
export interface Scene {
  readonly member: string;
  readonly needDraft: string;
  readonly needSubmitted: string;
  readonly needOpen: string;
  readonly technologyDraft: string;
  readonly technology: string;
  readonly suggestion: string;
  readonly asked: string;
  readonly introduced: string;
  readonly applicant: string;
  /** A mail address that does not work. */
  readonly address: string;
  readonly organisations: Readonly<Record<'member' | 'official' | 'office', string>>;
  readonly partner: string;
  readonly project: string;
}

/** Sets the scene through the API. */
export async function setScene(system: System): Promise<Scene> {
  const [official, coordinator] = await Promise.all([signInAs(system.apiUrl, 'official', 'vi'), signInAs(system.apiUrl, 'coordinator')]);
  const draft = await official.call(needRoutes.create, { body: vietnameseNeed(' (bản nháp)') });
  const submitted = await submitNeed(official, ' (chờ duyệt)');
  const open = await submitNeed(official, ' (đang mở)');
  const [best, second, third] = await openNeed(coordinator, open);
  if (!best || !second) throw new Error('The scene needs two suggestions at least.');
  const email = await ownerOf(system, best.id);
  const member = await signIn(system.apiUrl, email, demonstration.password);
  const technologyDraft = await member.call(technologyRoutes.create, { body: japaneseTechnology() });

  const approve = (match: MatchRow) => coordinator.call(matchRoutes.approve, { params: { id: match.id }, body: { version: match.version } });
  await approve(best);
  const introduced = await approve(second);
  const other = await signIn(system.apiUrl, await ownerOf(system, second.id), demonstration.password);
  const halfway = await other.call(matchRoutes.consent, { params: { id: second.id }, body: { version: introduced.version } });
  await official.call(matchRoutes.consent, { params: { id: second.id }, body: { version: halfway.version } });

  const application = await official.call(organisationRoutes.apply, {
    body: {
      organisation: { names: { en: 'Riverside Water Works', ja: 'リバーサイド水道' }, kind: 'company', country: 'JP', place: 'Sakai', sectors: ['wastewater'] },
      applicant: { name: 'Hanako Kawabe', email: 'kawabe@example.org', locale: 'ja', timeZone: 'Asia/Tokyo' },
      motivation: 'We build small sewage works and look for partners abroad.',
    },
  });
  const house = best.technology.organisation.id;
  await coordinator.call(identityRoutes.invite, { params: { id: house }, body: { email: 'bounce-nobody@example.org', role: 'member', locale: 'ja' } });
  const address = await eventually(async () => (await coordinator.call(deskRoutes.list, { query: { kind: ['address'], limit: 1 } })).items[0]?.id, { what: 'an address that does not work' });
  const firstOf = async (answer: Promise<{ items: { id: string }[] }>) => (await answer).items[0]?.id ?? '';
  return {
    member: email, needDraft: draft.id, needSubmitted: submitted.id, needOpen: open.id, technologyDraft: technologyDraft.id, technology: best.technology.id,
    suggestion: third?.id ?? best.id, asked: best.id, introduced: second.id, applicant: application.id, address,
    organisations: { member: technologyDraft.organisation.id, official: draft.organisation.id, office: (await officeOf(system)) },
    partner: await firstOf(coordinator.call(cooperationRoutes.listPartners)),
    project: await firstOf(coordinator.call(projectRoutes.list)),
  };
}

async function officeOf(system: System): Promise<string> {
  const rows = await system.database.query<{ id: string }>(`select organisation_id as id from person where email = 'coordinator@example.org'`);
  return rows[0]?.id ?? '';
}
