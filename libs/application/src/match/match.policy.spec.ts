import { describe, expect, test } from '@jest/globals';
import type { MatchState, Role, SignedInViewer } from '@team-osaka/domain';
import { abilitiesOf, isDisclosed, isVisible, isWaitingFor, sideOf, type ConsentState, type MatchSituation } from './match.policy.js';

const viewer = (role: Exclude<Role, 'public'>, organisationId: string): SignedInViewer => ({
  role, organisationId, personId: 'p', sessionId: 's', name: 'n', organisationKind: 'company', organisationAdministrator: false, locale: 'en',
});
const company = viewer('member', 'company');
const city = viewer('official', 'city');
const stranger = viewer('member', 'stranger');
const coordinator = viewer('coordinator', 'office');

const match = (state: MatchState, more: Partial<MatchSituation> = {}): MatchSituation => ({
  state, origin: 'suggestion', technologyOrganisationId: 'company', needOrganisationId: 'city', consents: [], ...more,
});
const answers = (technology: ConsentState, need: ConsentState): MatchSituation['consents'] => [{ side: 'technology', state: technology }, { side: 'need', state: need }];

describe('who sees a match', () => {
  test('the office sees all of it, visitors and strangers nothing', () => {
    expect(isVisible(coordinator, match('suggested'))).toBe(true);
    expect(isVisible({ role: 'public' }, match('introduced', { consents: answers('given', 'given') }))).toBe(false);
    expect(isVisible(stranger, match('introduced', { consents: answers('given', 'given') }))).toBe(false);
  });

  test('a party sees nothing before it is asked', () => {
    for (const state of ['suggested', 'screening', 'rejected'] as const) expect(isVisible(company, match(state))).toBe(false);
    expect(isVisible(company, match('awaiting_consent', { consents: answers('pending', 'pending') }))).toBe(true);
  });

  test('whoever asked for a match follows it from the start, the other side does not', () => {
    expect(isVisible(company, match('screening', { origin: 'interest' }))).toBe(true);
    expect(isVisible(city, match('screening', { origin: 'interest' }))).toBe(false);
    expect(isVisible(city, match('rejected', { origin: 'request' }))).toBe(true);
    expect(isVisible(company, match('rejected', { origin: 'request' }))).toBe(false);
  });

  test('a match closed while it was screened was never shown', () => {
    expect(isDisclosed(match('closed'))).toBe(false);
    expect(isVisible(company, match('closed'))).toBe(false);
    expect(isVisible(company, match('closed', { consents: answers('given', 'declined') }))).toBe(true);
  });

  test('sides follow the organisation', () => {
    expect([company, city, stranger, coordinator].map((one) => sideOf(one, match('introduced')))).toEqual(['technology', 'need', null, null]);
  });
});

describe('what a viewer may do next', () => {
  test('the office decides suggestions and screens', () => {
    expect(abilitiesOf(coordinator, match('suggested'))).toEqual(['shortlist', 'approve', 'reject']);
    expect(abilitiesOf(coordinator, match('screening'))).toEqual(['approve', 'reject', 'close']);
  });

  test('only the rejection of a suggestion can be undone', () => {
    expect(abilitiesOf(coordinator, match('rejected'))).toEqual(['restore']);
    expect(abilitiesOf(coordinator, match('rejected', { origin: 'interest' }))).toEqual([]);
  });

  test('a party answers once, and may take its yes back until the introduction', () => {
    const asked = match('awaiting_consent', { consents: answers('pending', 'given') });
    expect(abilitiesOf(company, asked)).toEqual(['consent', 'decline']);
    expect(abilitiesOf(city, asked)).toEqual(['close']);
    expect(abilitiesOf(coordinator, asked)).toEqual(['close']);
  });

  test('a party that asked may take its question back', () => {
    expect(abilitiesOf(company, match('screening', { origin: 'interest' }))).toEqual(['close']);
    expect(abilitiesOf(city, match('screening', { origin: 'interest' }))).toEqual([]);
  });

  test('the parties carry an introduced match on; the office hands it over', () => {
    const consents = answers('given', 'given');
    expect(abilitiesOf(company, match('introduced', { consents }))).toEqual(['record_meeting', 'close']);
    expect(abilitiesOf(city, match('exploring', { consents }))).toEqual(['explore', 'agree', 'close']);
    expect(abilitiesOf(city, match('agreed', { consents }))).toEqual(['close']);
    expect(abilitiesOf(coordinator, match('agreed', { consents }))).toEqual(['start_project', 'close']);
  });
});

describe('whom a match waits for', () => {
  test('the office while it screens', () => {
    expect(isWaitingFor(coordinator, match('screening'))).toBe(true);
    expect(isWaitingFor(coordinator, match('awaiting_consent', { consents: answers('pending', 'pending') }))).toBe(false);
  });

  test('each party until it has answered, then both', () => {
    const asked = match('awaiting_consent', { consents: answers('pending', 'given') });
    expect([company, city, stranger].map((one) => isWaitingFor(one, asked))).toEqual([true, false, false]);
    expect(isWaitingFor(city, match('introduced', { consents: answers('given', 'given') }))).toBe(true);
  });
});
