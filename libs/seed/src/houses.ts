import { bootstrapOffice, organisationIdByName, recordOrganisation, type Application } from '@team-osaka/application';
import { organisationFacts } from '@team-osaka/contracts';
import type { SignedInViewer } from '@team-osaka/domain';
import { readOrganisations, readSignIns, type SeedOrganisation } from './data.js';
import { timeZoneOf } from './people.js';
import { inParallel } from './in-parallel.js';

/** Code of the coordinating office. */
export const officeCode = 'gec';

const factsOf = ({ code: _code, sources: _sources, ...facts }: SeedOrganisation) => organisationFacts.parse(facts);

/** The coordinating office and its administrator, set up where the installation has none. */
export async function loadOffice(app: Application): Promise<SignedInViewer> {
  const office = readOrganisations().find(({ code }) => code === officeCode);
  const { password, signIns } = readSignIns();
  const administrator = signIns.find(({ role }) => role === 'administrator');
  if (!office || !administrator) throw new Error('The demonstration names no office or no administrator.');
  const { viewer } = await bootstrapOffice(app, {
    organisation: factsOf(office),
    demonstration: true,
    sources: office.sources,
    administrator: { name: administrator.name, email: administrator.email, locale: administrator.language, password, timeZone: timeZoneOf(office.country) },
  });
  return viewer;
}

/** Records what is missing of the houses; their ids by code. `width`: transactions at a time. */
export async function loadHouses(app: Application, office: SignedInViewer, width: number): Promise<ReadonlyMap<string, string>> {
  const ids = await inParallel(readOrganisations(), width, async (house): Promise<[string, string]> => {
    if (house.code === officeCode) return [house.code, office.organisationId];
    const facts = factsOf(house);
    const known = await organisationIdByName(app, facts);
    const id = known ?? (await recordOrganisation(app, office, { facts, demonstration: true, sources: house.sources, approve: true })).id;
    return [house.code, id];
  });
  return new Map(ids);
}
