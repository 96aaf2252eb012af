import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { homeRoutes, identityRoutes } from '@team-osaka/contracts';
import { startSystem, type System } from '../harness/index.js';
import { Client, demonstration, signIn, tokenIn } from '../support/index.js';

const person = 'osaka-gas@example.org';
const changed = 'Nine quiet harbours wait';
let system: System;

beforeAll(async () => {
  system = await startSystem({ backend: 'postgres', contents: 'demonstration' });
}, 120_000);
afterAll(() => system.stop());

const enter = (password: string = demonstration.password): Promise<Client> => signIn(system.apiUrl, person, password);
const isSignedIn = async (client: Client): Promise<boolean> => (await client.call(identityRoutes.readSession)).viewer !== null;

/** Asks for a reset and gives the mail. */
async function askForReset(email = person) {
  await system.mail.clear();
  await new Client(system.apiUrl).call(identityRoutes.requestPasswordReset, { body: { email } });
  return system.mail.waitFor((mail) => mail.recipients.includes(email) && mail.text.includes('/password-reset?token='));
}

test('the cookie is kept from scripts and other sites, and dies with the session', async () => {
  const client = new Client(system.apiUrl);
  const response = await client.send('POST', '/session', { email: person, password: demonstration.password });
  const [cookie = ''] = response.headers.getSetCookie();
  const [pair = '', ...attributes] = cookie.split('; ');
  expect(attributes).toEqual(expect.arrayContaining(['Path=/', 'HttpOnly', 'SameSite=Lax', expect.stringMatching(/^Expires=/)]));
  expect(response.headers.get('cache-control')).toContain('no-store');
  const withCookie = async () => (await (await new Client(system.apiUrl).send('GET', '/session', undefined, { cookie: pair })).json()) as { viewer: object | null };
  expect((await withCookie()).viewer).toMatchObject({ email: person });
  await client.call(identityRoutes.signOut);
  expect((await withCookie()).viewer).toBeNull();
});

test('signing in again in a browser ends the session it had', async () => {
  const client = new Client(system.apiUrl);
  const cookies: string[] = [];
  for (const _ of [1, 2]) {
    const response = await client.send('POST', '/session', { email: person, password: demonstration.password });
    cookies.push(response.headers.getSetCookie()[0]?.split(';')[0] ?? '');
  }
  const sessions = await Promise.all(cookies.map(async (cookie) => (await (await new Client(system.apiUrl).send('GET', '/session', undefined, { cookie })).json()) as { viewer: object | null }));
  expect(sessions.map(({ viewer }) => viewer === null)).toEqual([true, false]);
});

test('signing out ends this session, signing out everywhere all of them', async () => {
  const [first, second, third] = [await enter(), await enter(), await enter()];
  await first.call(identityRoutes.signOut);
  expect([await isSignedIn(first), await isSignedIn(second)]).toEqual([false, true]);
  await second.call(identityRoutes.signOutEverywhere);
  expect([await isSignedIn(second), await isSignedIn(third)]).toEqual([false, false]);
  expect((await third.refusal(homeRoutes.read)).code).toBe('identity.sign_in_required');
});

test('a changed password ends every other session', async () => {
  const [here, elsewhere] = [await enter(), await enter()];
  const wrong = await here.refusal(identityRoutes.changePassword, { body: { current: 'not the password', next: changed } });
  expect([wrong.code, wrong.errors[0]?.pointer]).toEqual(['identity.password_wrong', '/body/current']);
  await here.call(identityRoutes.changePassword, { body: { current: demonstration.password, next: changed } });
  expect([await isSignedIn(here), await isSignedIn(elsewhere)]).toEqual([true, false]);
  await here.call(identityRoutes.changePassword, { body: { current: changed, next: demonstration.password } });
});

test('a reset by mail works once, within its hour, and ends every session', async () => {
  const before = await enter();
  const visitor = new Client(system.apiUrl);
  const reset = (token: string, password: string) => visitor.refusal(identityRoutes.resetPassword, { body: { token, password } });
  const token = tokenIn((await askForReset()).text, 'password-reset');
  await visitor.call(identityRoutes.resetPassword, { body: { token, password: changed } });
  expect(await isSignedIn(before)).toBe(false);
  expect((await visitor.refusal(identityRoutes.signIn, { body: { email: person, password: demonstration.password } })).code).toBe('identity.sign_in_failed');
  expect(await isSignedIn(await enter(changed))).toBe(true);
  expect((await reset(token, demonstration.password)).code).toBe('identity.token_invalid');

  const late = tokenIn((await askForReset()).text, 'password-reset');
  await system.clock.advance(61 / 1440);
  expect((await reset(late, demonstration.password)).code).toBe('identity.token_invalid');
  await visitor.call(identityRoutes.resetPassword, { body: { token: tokenIn((await askForReset()).text, 'password-reset'), password: demonstration.password } });
});

test('an unknown address and a wrong password are answered alike', async () => {
  const visitor = new Client(system.apiUrl);
  await system.mail.clear();
  await visitor.call(identityRoutes.requestPasswordReset, { body: { email: 'nobody@example.org' } });
  const answers = await Promise.all(['nobody@example.org', person].map((email) => visitor.refusal(identityRoutes.signIn, { body: { email, password: 'wrong and long enough' } })));
  expect(answers.map(({ status, code, errors }) => ({ status, code, errors }))).toEqual([1, 2].map(() => ({ status: 401, code: 'identity.sign_in_failed', errors: [] })));
  expect(await system.mail.messages('nobody@example.org')).toEqual([]);
});

test('the language of the profile is the language of the next mail', async () => {
  const client = await enter();
  expect((await askForReset()).text).toMatch(/^Dear /m);
  const { viewer } = await client.call(identityRoutes.readSession);
  const version = viewer?.version ?? 0;
  await client.call(identityRoutes.changeProfile, { body: { version, locale: 'vi' } });
  expect((await askForReset()).text).toMatch(/^Kính gửi /m);
  expect((await client.refusal(identityRoutes.changeProfile, { body: { version, locale: 'ja' } })).code).toBe('request.conflict');
});

test('a session ends fourteen days after sign-in, however much it is used', async () => {
  const client = await enter();
  await system.clock.advance(13.9);
  expect(await isSignedIn(client)).toBe(true);
  await system.clock.advance(0.2);
  expect(await isSignedIn(client)).toBe(false);
  expect((await client.refusal(homeRoutes.read)).status).toBe(401);
});
