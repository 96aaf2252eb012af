import { expect } from '@playwright/test';
import { signInAs } from '../support/index.js';
import { test } from './support/journey.js';
import { named, signIn, sitDown, type Person } from './support/person.js';
import { submitNeed } from './support/scene.js';

const address = 'osaka-gas@example.org';

test('a sign-in that fails does not tell whether the address exists; one that succeeds leads to where one wanted to go', async ({ browser, system }) => {
  const person = await sitDown(browser, system, 'en');
  const { page, t } = person;
  const refusal = page.getByText(t.text('error.identity.sign_in_failed'));
  await signIn(person, address, { password: 'not the password at all' });
  await expect(refusal).toBeVisible();
  await signIn(person, 'nobody-here@example.org', { password: 'not the password at all' });
  await expect(refusal).toBeVisible();

  await page.goto('/settings');
  await page.getByRole('main').getByRole('link', { name: t.text('shell.sign_in') }).click();
  await signIn(person, address, { opened: true });
  await expect(page).toHaveURL('/settings');
  await expect(page.getByRole('heading', { name: t.text('identity.settings.sessions') })).toBeVisible();

  await page.getByRole('button', { name: named(t.text('shell.account', { name: '' }).trim()) }).click();
  await page.getByRole('menuitem', { name: t.text('shell.sign_out') }).click();
  await expect(page.getByRole('banner').getByRole('link', { name: t.text('shell.sign_in') })).toBeVisible();
  await page.goBack();
  await expect(page.getByText(t.text('shell.sign_in_needed.title'))).toBeVisible();
  await person.leave(/status of 4\d\d/);
});

test('signing out everywhere ends the session on the other device too', async ({ browser, system }) => {
  const laptop = await sitDown(browser, system, 'en');
  const phone = await sitDown(browser, system, 'en', 'phone');
  for (const device of [laptop, phone]) {
    await signIn(device, address);
    await expect(device.page.getByRole('heading', { name: device.t.text('home.waiting.title') })).toBeVisible();
  }
  const { page, t } = laptop;
  await page.goto('/settings');
  const label = t.text('identity.settings.sign_out_everywhere');
  await page.getByRole('button', { name: label }).click();
  const dialog = page.getByRole('dialog', { name: label });
  await expect(dialog.getByText(t.text('identity.settings.sign_out_confirm'))).toBeVisible();
  await dialog.getByRole('button', { name: label }).click();
  await expect(page.getByRole('heading', { level: 1, name: t.text('home.welcome.title') })).toBeVisible();

  // The phone does not know yet; the next thing it asks for tells it.
  await phone.page.getByRole('button', { name: phone.t.text('shell.menu') }).click();
  await phone.page.getByRole('navigation', { name: phone.t.text('shell.navigation') }).getByRole('link', { name: phone.t.text('shell.nav.matches') }).click();
  await expect(phone.page.getByText(phone.t.text('shell.sign_in_needed.title'))).toBeVisible();
  // The live stream ends with the session; a browser may ask for it once more before the page is gone.
  await laptop.leave(/status of 401/);
  await phone.leave(/status of 401/);
});

test('two coordinators decide the same need: the second is told who decided and when', async ({ browser, system }) => {
  const mark = ' (hai điều phối viên)';
  const { texts } = await submitNeed(await signInAs(system.apiUrl, 'official', 'vi'), mark);
  const title = texts['vi']?.title ?? '';
  const first = await sitDown(browser, system, 'ja');
  const second = await sitDown(browser, system, 'en');
  await signIn(first, 'coordinator@example.org');
  await signIn(second, 'coordinator-b@example.org');
  for (const { page, t } of [first, second]) {
    await expect(page.getByRole('heading', { name: t.text('home.waiting.title') })).toBeVisible();
    await page.goto(`/desk?q=${encodeURIComponent(mark.trim())}`);
    await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible();
  }

  await decide(first, 'need.action.open');
  await expect(first.page.getByText(first.t.text('desk.done.one', { state: first.t.text('need.state.open'), title }))).toBeVisible();

  await decide(second, 'need.action.request_changes', 'Please name the canal.');
  const { page, t } = second;
  await expect(page.getByText(t.text('desk.outcome', { done: 0, failed: 1 }))).toBeVisible();
  const told = page.getByText(t.text('error.need.already_decided', { by: 'GEC コーディネーター A(デモ)', at: '|' }).split('|')[0] ?? '');
  await expect(told).toBeVisible();
  await expect(told).toContainText(/\d{2}:\d{2}/);
  await page.getByRole('link', { name: title }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(page.getByRole('main').getByText(t.text('need.state.open'), { exact: true }).first()).toBeVisible();
  for (const person of [first, second]) await person.leave();
});

/** Takes a decision at the desk with the mouse. */
async function decide({ page, t }: Person, action: 'need.action.open' | 'need.action.request_changes', reason?: string): Promise<void> {
  await page.getByRole('button', { name: t.text(action) }).click();
  const dialog = page.getByRole('dialog', { name: t.text(action) });
  if (reason !== undefined) await dialog.getByRole('textbox', { name: named(t.text('ui.reason')) }).fill(reason);
  await dialog.getByRole('button', { name: t.text(action) }).click();
  await expect(dialog).toBeHidden();
}
