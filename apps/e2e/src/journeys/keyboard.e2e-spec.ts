import { expect } from '@playwright/test';
import { translatorOf } from '@team-osaka/i18n/server';
import { demonstration } from '../support/index.js';
import { test } from './support/journey.js';
import { named, sitDown, tabTo } from './support/person.js';

test('an official finds a technology and asks for it with the keyboard alone', async ({ browser, system }) => {
  const person = await sitDown(browser, system, 'en');
  const { page, t } = person;
  const { keyboard } = page;
  const main = page.getByRole('main');

  await test.step('the first key leads past the navigation', async () => {
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await keyboard.press('Tab');
    await expect(page.getByRole('link', { name: t.text('shell.skip') })).toBeFocused();
    await expect(page.getByRole('link', { name: t.text('shell.skip') })).toBeInViewport();
    await keyboard.press('Enter');
    await expect(main).toBeFocused();
  });

  await test.step('signing in', async () => {
    await tabTo(page, main.getByRole('link', { name: t.text('shell.sign_in'), exact: true }));
    await keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: t.text('identity.sign_in.title') })).toBeFocused();
    await keyboard.press('Tab');
    await expect(page.getByRole('textbox', { name: named(t.text('identity.field.email')) })).toBeFocused();
    await keyboard.type('quezon-city@example.org');
    await keyboard.press('Tab');
    await keyboard.type(demonstration.password);
    await keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: t.text('home.waiting.title') })).toBeVisible();
  });

  const wastewater = t.textOf('vocabulary.sector', 'wastewater');
  const rows = page.getByRole('table', { name: t.text('technology.title') }).getByRole('row');
  await test.step('reaching the list and filtering it', async () => {
    await tabTo(page, page.getByRole('navigation', { name: t.text('shell.navigation') }).getByRole('link', { name: t.text('shell.nav.technologies') }), 'Shift+Tab');
    await keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: t.text('technology.title') })).toBeFocused();
    await tabTo(page, page.getByRole('combobox', { name: t.text('ui.sort') }));
    await keyboard.press('End');
    await expect(page).toHaveURL('/technologies?sort=title');
    await tabTo(page, page.getByRole('combobox', { name: t.text('listing.filter.sector'), exact: true }));
    await keyboard.type(wastewater);
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await expect(page).toHaveURL('/technologies?sort=title&sector=wastewater');
    await expect(rows.nth(1)).toContainText(wastewater);
  });

  const technology = rows.nth(1).getByRole('link').first();
  const title = await technology.innerText();
  const ask = page.getByRole('button', { name: t.text('technology.request.button') });
  await test.step('opening one and asking for it; the dialog gives the focus back', async () => {
    await tabTo(page, technology);
    await keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused();
    await tabTo(page, ask);
    await keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: t.text('technology.request.title') });
    await expect(dialog).toBeVisible();
    await expect(dialog.locator(':focus')).toHaveCount(1);
    await keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(ask).toBeFocused();

    await keyboard.press('Enter');
    const choice = dialog.getByRole('combobox', { name: named(t.text('technology.request.need')) });
    await expect(choice).toBeVisible();
    await tabTo(page, choice);
    await keyboard.press('End');
    await keyboard.press('Tab');
    await keyboard.type('Our estate drains into the canal.');
    await tabTo(page, dialog.getByRole('button', { name: t.text('technology.request.send'), exact: true }));
    await keyboard.press('Enter');
    await expect(dialog.getByText(t.text('technology.request.sent'))).toBeVisible();
    await keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(ask).toBeFocused();
  });

  await test.step('the way back keeps the filters', async () => {
    await page.goBack();
    await expect(page).toHaveURL('/technologies?sort=title&sector=wastewater');
    await expect(page.getByRole('button', { name: t.text('ui.remove', { label: wastewater }) })).toBeVisible();
    await expect(rows.nth(1).getByRole('link').first()).toHaveText(title);
  });

  await test.step('another language, in the same place', async () => {
    const menu = page.getByRole('button', { name: t.text('shell.language') });
    await tabTo(page, menu, 'Shift+Tab');
    await keyboard.press('Enter');
    await expect(page.getByRole('menu')).toBeVisible();
    await keyboard.press('End');
    await expect(page.getByRole('menuitem', { name: 'ไทย' })).toBeFocused();
    await keyboard.press('Enter');
    const thai = translatorOf('th');
    await expect(page.getByRole('heading', { level: 1, name: thai.text('technology.title') })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'th');
    await expect(page.getByRole('button', { name: thai.text('shell.language') })).toBeFocused();
    await expect(page).toHaveURL('/technologies?sort=title&sector=wastewater');
    await page.reload();
    await expect(page.getByRole('heading', { level: 1, name: thai.text('technology.title') })).toBeVisible();
  });
  await person.leave();
});
