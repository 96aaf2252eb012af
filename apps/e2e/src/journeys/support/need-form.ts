import { expect, type Locator } from '@playwright/test';
import { vietnameseNeed } from '../../support/index.js';
import { named, type Person } from './person.js';

type Need = ReturnType<typeof vietnameseNeed>;

/** Begins a need on the page it begins on: language (the reader's own), title, sectors. */
export async function beginNeed(person: Person, need: Need): Promise<void> {
  const { page, t } = person;
  await page.getByRole('textbox', { name: named(t.text('need.field.title')) }).pressSequentially(wordsOf(need).title);
  for (const sector of need.facts?.sectors ?? []) await choose(person, t.text('listing.field.sectors'), t.textOf('vocabulary.sector', sector));
  await page.getByRole('button', { name: t.text('listing.begin') }).click();
  await expect(page.getByRole('heading', { level: 1, name: t.text('need.edit.title') })).toBeVisible();
}

/** Writes the rest of a need into the draft's form. */
export async function writeNeed(person: Person, need: Need): Promise<void> {
  const { page, t } = person;
  const { facts, contact } = need;
  const words = wordsOf(need);
  // Long words are pasted, as people do; short ones are typed key by key.
  await box(person, t.text('need.field.problem')).fill(words.problem ?? '');
  await box(person, t.text('need.field.outcome')).fill(words.outcome ?? '');
  await choose(person, t.text('need.form.site_country'), t.country(facts?.site?.country ?? ''));
  await box(person, t.text('listing.form.place')).pressSequentially(facts?.site?.place ?? '');
  const quantity = page.getByRole('group', { name: t.text('need.field.quantity') });
  await quantity.getByRole('textbox', { name: t.text('listing.form.amount') }).pressSequentially('2.000');
  await quantity.getByRole('combobox', { name: t.text('listing.form.unit') }).selectOption(facts?.quantity?.unit ?? '');
  await box(person, t.text('need.field.technology_today')).pressSequentially(facts?.technologyToday ?? '');
  await page.getByRole('button', { name: t.text('need.add.constraint') }).click();
  const condition = page.getByRole('group', { name: t.text('need.row.constraint', { number: 1 }) });
  await condition.getByRole('combobox', { name: t.text('need.form.constraint_type') }).selectOption('trlMin');
  await condition.getByRole('combobox', { name: t.text('need.form.least_trl') }).selectOption('8');
  await page.getByRole('combobox', { name: t.text('need.field.funding_route') }).selectOption(facts?.fundingRoute ?? '');
  for (const language of facts?.languages ?? []) await choose(person, t.text('listing.field.languages'), t.languageName(language));
  await box(person, t.text('need.form.contact_name')).pressSequentially(contact?.name ?? '');
  await box(person, t.text('need.form.contact_department')).pressSequentially(contact?.department ?? '');
  await box(person, t.text('need.form.contact_email')).pressSequentially(contact?.email ?? '');
  await box(person, t.text('need.form.contact_telephone')).pressSequentially(contact?.telephone ?? '');
  await page.getByLabel(named(t.text('listing.field.valid_until'))).fill(need.validUntil ?? '');
}

/** The text box with this label. */
export function box({ page }: Person, label: string): Locator {
  return page.getByRole('textbox', { name: named(label) });
}

/** Takes a choice by typing its name: a list that shrinks while one types moves below a finger as fast as a test's. */
async function choose({ page }: Person, label: string, choice: string): Promise<void> {
  const list = page.getByRole('combobox', { name: label, exact: true });
  await list.pressSequentially(choice);
  await list.press('Enter');
  await expect(list).toHaveValue('');
}

function wordsOf(need: Need): { readonly title: string; readonly problem?: string | undefined; readonly outcome?: string | undefined } {
  const words = need.texts?.vi;
  if (!words) throw new Error('This need is not written in Vietnamese.');
  return words;
}
