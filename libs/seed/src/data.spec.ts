import { expect, test } from '@jest/globals';
import { cooperationRoutes, needRoutes, organisationFacts, organisationRoutes, projectRoutes, technologyRoutes } from '@team-osaka/contracts';
import { rolesOfKind } from '@team-osaka/domain';
import { readActivities, readMemoranda, readNeeds, readOrganisations, readPartners, readProjects, readSignIns, readTechnologies, readWaiting } from './data.js';
import { countriesOf, readinessOf, scopesOf } from './derive.js';

const someId = '00000000-0000-7000-8000-000000000000';
const codesOf = (records: readonly { code: string }[]) => new Set(records.map(({ code }) => code));

test('holds what the collection held', () => {
  const technologies = readTechnologies();
  expect([readPartners().length, readMemoranda().length, readActivities().length, readProjects().length, technologies.length, readNeeds().length]).toEqual([23, 8, 86, 124, 79, 76]);
  expect(new Set(technologies.map(({ organisation }) => organisation)).size).toBe(59);
  expect(new Set(readNeeds().map(({ organisation }) => organisation)).size).toBe(6);
});

test('every record fits its contract', () => {
  for (const facts of readPartners()) cooperationRoutes.recordPartner.body.parse(facts);
  for (const { partner: _, ...facts } of readMemoranda()) cooperationRoutes.recordMemorandum.body.parse({ ...facts, partnerId: someId });
  for (const { partner: _, memorandum, relatedPartners: __, ...facts } of readActivities()) {
    cooperationRoutes.recordActivity.body.parse({ ...facts, partnerId: someId, memorandumId: memorandum && someId, relatedPartnerIds: [] });
  }
  for (const facts of readProjects()) projectRoutes.record.body.parse(facts);
  for (const { code: _, sources: __, ...facts } of readOrganisations()) organisationFacts.parse(facts);
  for (const { code: _, sources: __, organisation: ___, stage: ____, ...draft } of readTechnologies()) technologyRoutes.create.body.parse(draft);
  for (const { code: _, sources: __, organisation: ___, ...draft } of readNeeds()) needRoutes.create.body.parse(draft);
  for (const application of readWaiting().applications) organisationRoutes.apply.body.parse(application);
});

test('every record says where it was read, by an address or by publisher and title', () => {
  const records = [...readPartners(), ...readMemoranda(), ...readActivities(), ...readProjects(), ...readOrganisations(), ...readTechnologies(), ...readNeeds()];
  for (const { code, sources } of records) expect([code, sources.filter((source) => /^https?:\/\/|「.+」/.test(source)).length]).not.toEqual([code, 0]);
});

test('every name used in a file is one of another file', () => {
  const partners = codesOf(readPartners());
  const memoranda = codesOf(readMemoranda());
  const houses = codesOf(readOrganisations());
  const technologies = codesOf(readTechnologies());
  const needs = codesOf(readNeeds());
  const unknown = [
    ...readMemoranda().filter(({ partner }) => !partners.has(partner)),
    ...readActivities().filter(({ partner, memorandum, relatedPartners }) => ![partner, ...relatedPartners].every((code) => partners.has(code)) || (memorandum !== null && !memoranda.has(memorandum))),
    ...[...readTechnologies(), ...readNeeds(), ...readSignIns().signIns].filter(({ organisation }) => !houses.has(organisation)),
    ...readWaiting().technologies.filter((code) => !technologies.has(code)),
    ...readWaiting().needs.filter((code) => !needs.has(code)),
  ];
  expect(unknown).toEqual([]);
});

test('demo people are invented, reach nobody, and hold a role of their house', () => {
  const { password, signIns } = readSignIns();
  const kinds = new Map(readOrganisations().map(({ code, kind }) => [code, kind]));
  expect(password.length).toBeGreaterThanOrEqual(12);
  for (const { email, role, organisation } of signIns) {
    expect(email).toMatch(/@example\.org$/);
    expect(rolesOfKind[kinds.get(organisation) ?? 'company']).toContain(role);
  }
  for (const { applicant } of readWaiting().applications) expect(applicant.email).toMatch(/@example\.org$/);
  expect(new Set(signIns.map(({ role }) => role))).toEqual(new Set(['administrator', 'coordinator', 'member', 'official', 'observer']));
});

test('readiness, scopes and countries follow from what the sources tell', () => {
  expect(readinessOf.commercial).toBe(9);
  expect(readinessOf.planned).toBe(3);
  expect(scopesOf(['waste', 'energy', 'renewable-energy'])).toEqual([1, 13]);
  expect(scopesOf(['wastewater'])).toEqual([]);
  expect(countriesOf([{ country: 'VN' }, { country: 'JP' }, { country: 'VN' }])).toEqual(['JP', 'VN']);
});
