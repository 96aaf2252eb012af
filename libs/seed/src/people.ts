import { acceptInvitation, invitationLinkToken, invitePerson, listInvitations, viewerOfPerson, type Application } from '@team-osaka/application';
import { DomainError, type SignedInViewer } from '@team-osaka/domain';
import { readOrganisations, readSignIns, readTechnologies, type SignIn } from './data.js';
import { inParallel } from './in-parallel.js';

/** One zone for each country with people of the demonstration. */
const timeZones: Readonly<Record<string, string>> = {
  JP: 'Asia/Tokyo', VN: 'Asia/Ho_Chi_Minh', TH: 'Asia/Bangkok', PH: 'Asia/Manila', IN: 'Asia/Kolkata', MM: 'Asia/Yangon', GB: 'Europe/London',
};
export const timeZoneOf = (country: string): string => timeZones[country] ?? 'UTC';

/** Everyone of the demonstration: the listed sign-ins, and one member for every other house that lists a technology. */
function everyone(): SignIn[] {
  const { signIns } = readSignIns();
  const listing = new Set(readTechnologies().map(({ organisation }) => organisation));
  const served = new Set(signIns.map(({ organisation }) => organisation));
  const others = readOrganisations().filter(({ code }) => listing.has(code) && !served.has(code));
  return [...signIns, ...others.map(({ code, names }): SignIn => ({
    role: 'member', name: `${names.ja ?? names.en ?? code} 担当者(デモ)`, email: `${code}@example.org`, language: 'ja', organisation: code,
  }))];
}

/** A person of the demonstration, able to act. */
export interface Actor {
  readonly person: SignIn;
  readonly viewer: SignedInViewer;
}

/**
 * Everyone, able to act; who is missing is invited and joins, as people do. `width`: people at a time (hashing a
 * password keeps a processor busy for a while).
 */
export async function loadPeople(app: Application, office: SignedInViewer, houses: ReadonlyMap<string, string>, width: number): Promise<Actor[]> {
  const { password } = readSignIns();
  const countries = new Map(readOrganisations().map(({ code, country }) => [code, country]));
  return inParallel(everyone(), width, async (person): Promise<Actor> => {
    const known = await viewerOfPerson(app, person.email);
    if (known) return { person, viewer: known };
    const organisationId = houses.get(person.organisation);
    if (!organisationId) throw new Error(`The house ${person.organisation} of ${person.email} is not in the demonstration.`);
    const token = invitationLinkToken(app.secret, await invitationOf(app, office, organisationId, person));
    await acceptInvitation(app, { token, name: person.name, password, locale: person.language, timeZone: timeZoneOf(countries.get(person.organisation) ?? '') });
    const joined = await viewerOfPerson(app, person.email);
    if (!joined) throw new Error(`${person.email} joined but may not act.`);
    return { person, viewer: joined };
  });
}

/** A new invitation, or the open one that an interrupted load left behind. */
async function invitationOf(app: Application, office: SignedInViewer, organisationId: string, { email, role, language }: SignIn): Promise<{ id: string; expiresAt: Date }> {
  try {
    const invitation = await invitePerson(app, office, organisationId, { email, role, organisationAdministrator: role !== 'coordinator', locale: language });
    return { id: invitation.id, expiresAt: new Date(invitation.expiresAt) };
  } catch (fault) {
    if (!(fault instanceof DomainError) || fault.code !== 'identity.invitation_pending') throw fault;
    const { items } = await listInvitations(app, office, organisationId);
    const open = items.find((item) => item.email === email);
    if (!open) throw fault;
    return { id: open.id, expiresAt: new Date(open.expiresAt) };
  }
}
