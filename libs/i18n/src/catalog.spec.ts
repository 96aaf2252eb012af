import { describe, expect, test } from '@jest/globals';
import {
  activityTypes, conceptFacets, constraintTypes, errorStatus, fundingRoutes, ipStatuses, jcmScopes, mailAddressMachine, matchMachine, matchOrigins, matchReasonCodes, membershipMachine,
  needMachine, organisationKinds, partnerKinds, procurementRoutes, productLanguages, projectRecordTypes, roles, sdgs, sectors, technologyMachine,
  transferModes, unitNames, type Machine,
} from '@team-osaka/domain';
import { IntlMessageFormat } from 'intl-messageformat';
import { catalogs } from './server.js';

const keys = Object.keys(catalogs.en).sort();

/** The part of a parsed message that names arguments; literal text has type 0. */
interface Element {
  readonly type: number;
  readonly value?: unknown;
  readonly options?: Readonly<Record<string, { readonly value: readonly unknown[] }>>;
}

/** Names of the arguments of a message, at any depth. */
function argumentsOf(elements: readonly Element[]): string[] {
  return elements.flatMap((element) => [
    ...(element.type !== 0 && typeof element.value === 'string' ? [element.value] : []),
    ...Object.values(element.options ?? {}).flatMap((option) => argumentsOf(option.value as readonly Element[])),
  ]);
}
const argumentNames = (message: string): string[] =>
  [...new Set(argumentsOf(new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst() as readonly Element[]))].sort();

function machineKeys(machine: Machine<string, string>): string[] {
  return [
    ...Object.keys(machine.states).map((state) => `${machine.name}.state.${state}`),
    ...Object.values(machine.states).map((rule) => `${machine.name}.public.${rule.publicLabel}`),
    ...Object.keys(machine.actions).map((action) => `${machine.name}.action.${action}`),
  ];
}

const of = (prefix: string, values: readonly (string | number)[]): string[] => values.map((value) => `${prefix}.${value}`);

const wanted = [
  ...Object.keys(errorStatus).map((code) => `error.${code}`),
  ...[membershipMachine, technologyMachine, needMachine, matchMachine, mailAddressMachine].flatMap((machine) => machineKeys(machine)),
  ...of('match.origin', matchOrigins),
  ...of('match.reason', matchReasonCodes),
  ...of('activity.type', activityTypes),
  ...of('partner.kind', partnerKinds),
  ...of('project.type', projectRecordTypes),
  ...of('vocabulary.sector', sectors),
  ...of('vocabulary.jcm_scope', jcmScopes),
  ...of('vocabulary.transfer_mode', transferModes),
  ...of('vocabulary.ip_status', ipStatuses),
  ...of('vocabulary.constraint', constraintTypes),
  ...of('vocabulary.funding_route', fundingRoutes),
  ...of('vocabulary.procurement_route', procurementRoutes),
  ...of('vocabulary.sdg', sdgs),
  ...of('vocabulary.role', roles),
  ...of('vocabulary.organisation_kind', organisationKinds),
  ...of('vocabulary.unit', unitNames),
  ...of('concept.facet', conceptFacets),
];

describe.each(productLanguages)('texts in %s', (language) => {
  const catalog: Readonly<Record<string, string>> = catalogs[language];

  test('are there for every key, and none is empty', () => {
    expect(Object.keys(catalog).sort()).toEqual(keys);
    expect(keys.filter((key) => !catalog[key]?.trim())).toEqual([]);
  });

  test('take the same arguments as in English', () => {
    const english: Readonly<Record<string, string>> = catalogs.en;
    const different = keys.filter((key) => argumentNames(catalog[key] ?? '').join() !== argumentNames(english[key] ?? '').join());
    expect(different).toEqual([]);
  });

  test('are there for every error code, vocabulary value, machine state, action and public label', () => {
    expect([...new Set(wanted)].filter((key) => !(key in catalog))).toEqual([]);
  });
});
