import { expect, test } from '@playwright/test';
import { backends, startSystem, type System } from '../harness/index.js';
import { demonstration, vietnameseNeed } from '../support/index.js';
import { arrangeMeeting, seeMeeting } from './support/meeting.js';
import { beginNeed, box, writeNeed } from './support/need-form.js';
import { picture } from './support/pictures.js';
import { named, signIn, sitDown, tabTo, type Person } from './support/person.js';
import { ownerOf } from './support/scene.js';

const officialAddress = 'ho-chi-minh-city@example.org';
const coordinatorAddress = 'coordinator@example.org';

for (const backend of backends) {
  test.describe(`with queues in ${backend}`, () => {
    let system: System;
    let official: Person;
    let coordinator: Person;
    let member: Person;

    test.beforeAll(async ({ browser }) => {
      system = await startSystem({ backend, contents: 'demonstration' });
      official = await sitDown(browser, system, 'vi', 'phone');
      coordinator = await sitDown(browser, system, 'ja');
      member = await sitDown(browser, system, 'ja');
    });
    test.afterAll(() => system.stop());

    test('a need posted in Vietnamese on a phone becomes an introduction, read in Vietnamese and Japanese', async () => {
      const need = vietnameseNeed();
      const title = need.texts?.vi?.title ?? '';

      await test.step('the official posts a need; it is saved while it is written', () => postNeed(official, need));
      await test.step('the coordinator opens it, by keyboard alone', () => openNeed(coordinator, title));
      const matchId = await test.step('the coordinator sees why the best suggestion fits, and approves it', () => approveBest(coordinator, title));

      const memberAddress = await ownerOf(system, matchId);
      await test.step('the member company agrees', async () => {
        await signIn(member, memberAddress);
        await consent(member, matchId);
        await expect(member.page.getByRole('heading', { name: member.t.text('match.contacts.title') })).toHaveCount(0);
      });
      await test.step('the official agrees on the phone, and sees the contact', async () => {
        await official.page.goto('/');
        await consent(official, matchId, 'consent-phone.png');
        await expect(official.page.getByRole('link', { name: memberAddress })).toBeVisible();
      });
      await test.step('the member sees the contact as well', async () => {
        await member.page.reload();
        await expect(member.page.getByRole('heading', { name: member.t.text('match.contacts.title') })).toBeVisible();
        await expect(member.page.getByRole('link', { name: need.contact?.email ?? '' })).toBeVisible();
        await picture(member.page, 'introduction.png', { height: 1000, top: member.page.getByRole('heading', { level: 1 }) });
      });
      await test.step('the member arranges a meeting, and the official sees it in the own time', async () => {
        await arrangeMeeting(member);
        await official.page.reload();
        await seeMeeting(official);
      });
      await test.step('both read the introduction in the mail catcher, each in the own language', async () => {
        await readMail(official, officialAddress, 'match.introduced_need', memberAddress, 'mail-vi.png');
        await readMail(member, memberAddress, 'match.introduced_technology', need.contact?.email ?? '', 'mail-ja.png');
      });
      for (const person of [official, coordinator, member]) await person.leave();
    });

    async function postNeed(person: Person, need: ReturnType<typeof vietnameseNeed>): Promise<void> {
      const { page, t } = person;
      await signIn(person, officialAddress);
      await page.getByRole('link', { name: t.text('home.new_need') }).click();
      await expect(page.getByRole('heading', { level: 1, name: t.text('need.new.title') })).toBeVisible();
      await beginNeed(person, need);
      await writeNeed(person, need);
      const saved = page.getByRole('status').getByText(named(t.text('listing.save.saved', { time: '' }).trim()));
      await expect(saved).toBeVisible();

      // Nobody pressed a button: what was typed is there again after a reload.
      await page.reload();
      await expect(box(person, t.text('need.field.problem'))).toHaveValue(need.texts?.vi?.problem ?? '');
      await expect(box(person, t.text('need.form.contact_email'))).toHaveValue(need.contact?.email ?? '');
      await box(person, t.text('need.field.problem')).press('End');
      await page.keyboard.type(' ');
      await expect(saved).toBeVisible();
      await picture(page, 'need-form-phone.png', { top: page.getByText(t.text('need.hint.problem')) });
      await page.getByRole('button', { name: t.text('listing.submit') }).click();
      await expect(page.getByText(t.text('listing.submitted'))).toBeVisible();
      await expect(page.getByRole('heading', { level: 1, name: need.texts?.vi?.title ?? '' })).toBeVisible();
    }

    async function openNeed(person: Person, title: string): Promise<void> {
      const { page, t } = person;
      await page.goto('/sign-in');
      await tabTo(page, page.getByRole('textbox', { name: named(t.text('identity.field.email')) }));
      await page.keyboard.type(coordinatorAddress);
      await page.keyboard.press('Tab');
      await page.keyboard.type(demonstration.password);
      await page.keyboard.press('Enter');
      // The page one arrives at takes the focus: who tabs on before that loses the place.
      await expect(page).toHaveURL('/');
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
      await tabTo(page, page.getByRole('navigation', { name: t.text('shell.navigation') }).getByRole('link', { name: t.text('shell.nav.desk') }));
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { level: 1, name: t.text('desk.title') })).toBeFocused();
      await tabTo(page, page.getByRole('textbox', { name: t.text('desk.search') }));
      await page.keyboard.type(title);
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible();
      await expect(page.getByRole('list', { name: t.text('desk.list') }).getByRole('listitem')).toHaveCount(1);
      await tabTo(page, page.getByRole('button', { name: title, exact: true }));
      await page.keyboard.press('a');
      await expect(page.getByRole('dialog', { name: t.text('need.action.open') })).toBeVisible();
      await page.keyboard.press('Enter');
      await expect(page.getByText(t.text('desk.done.one', { state: t.text('need.state.open'), title }))).toBeVisible();
    }

    /** Waits for the suggestions on the page itself, looks at the best one and approves it; gives the match's id. */
    async function approveBest(person: Person, title: string): Promise<string> {
      const { page, t } = person;
      const suggestions = page.getByRole('checkbox', { name: named(t.text('desk.filter.suggestions')) });
      await tabTo(page, suggestions, 'Shift+Tab');
      await page.keyboard.press('Space');
      await tabTo(page, page.getByRole('combobox', { name: t.text('ui.sort') }), 'Shift+Tab');
      await page.keyboard.press('End');
      await expect(page).toHaveURL(/suggestions=true&sort=score|sort=score&suggestions=true/);
      const rows = page.getByRole('list', { name: t.text('desk.list') }).getByRole('button');
      await expect(async () => {
        await page.reload();
        await expect(rows.first()).toBeVisible({ timeout: 1_000 });
      }).toPass();
      await tabTo(page, rows.first());
      await expect(page.getByRole('heading', { name: t.text('match.why.title') })).toBeVisible();
      const detail = page.getByRole('region', { name: title });
      await expect(detail.locator('[lang=vi] mark').first()).toBeVisible();
      await expect(detail.locator('[lang=ja] mark').first()).toBeVisible();
      await picture(page, 'desk.png', { height: 1000, top: page.getByRole('list', { name: t.text('desk.list') }) });
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { level: 2, name: title })).toBeFocused();
      const id = new URL(page.url()).searchParams.get('item')?.split(':')[1] ?? '';
      expect(id).not.toBe('');
      await page.keyboard.press('a');
      await expect(page.getByRole('dialog', { name: t.text('match.action.approve') })).toBeVisible();
      await page.keyboard.press('Enter');
      await expect(page.getByText(named(t.text('match.state.awaiting_consent'))).first()).toBeVisible();
      return id;
    }

    /** Follows what waits on the first page to the question, and agrees. */
    async function consent({ page, t }: Person, matchId: string, pictureName?: string): Promise<void> {
      await page.getByRole('link', { name: named(t.text('home.next.match.consent')) }).and(page.locator(`[href="/matches/${matchId}"]`)).click();
      await page.getByRole('button', { name: t.text('match.action.consent') }).click();
      const dialog = page.getByRole('dialog');
      await expect(dialog.getByText(t.text('match.consent.when'))).toBeVisible();
      if (pictureName !== undefined) await picture(page, pictureName);
      await dialog.getByRole('button', { name: t.text('match.action.consent') }).click();
      await expect(page.getByText(t.text('match.consent.thanks'))).toBeVisible();
    }

    /** Finds the introduction in the mail catcher's page and reads it. */
    async function readMail({ page, t }: Person, address: string, kind: 'match.introduced_need' | 'match.introduced_technology', contact: string, pictureName: string): Promise<void> {
      const [beginning = ''] = t.text(`notification.${kind}.subject`, { technology: '|', need: '|', technologyOwner: '|', needOwner: '|' }).split('|');
      const mail = page.getByRole('link', { name: named(beginning) });
      await expect(async () => {
        await page.goto(`${system.mail.url}/?to=${encodeURIComponent(address)}`);
        await expect(mail.first()).toBeVisible({ timeout: 1_000 });
      }).toPass();
      await mail.first().click();
      const letter = page.frameLocator('iframe');
      await expect(letter.getByText(contact).first()).toBeVisible();
      await expect(letter.getByText(t.text(`notification.${kind}.action`)).first()).toBeVisible();
      await letter.getByText(contact).first().scrollIntoViewIfNeeded();
      await picture(page, pictureName, { height: 700, top: page.locator('iframe') });
    }
  });
}
