import { expect, type Browser, type Locator, type Page } from '@playwright/test';
import type { ProductLanguage } from '@team-osaka/domain';
import { localeOf, type Translator } from '@team-osaka/i18n';
import { translatorOf } from '@team-osaka/i18n/server';
import type { System } from '../../harness/index.js';
import { demonstration } from '../../support/index.js';
import { watchFaults } from './faults.js';

/** Screens that people sit at. */
export const screens = {
  phone: { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true },
  desktop: { viewport: { width: 1280, height: 800 } },
} as const;

/** Somebody at a browser of their own who reads one language. */
export interface Person {
  readonly page: Page;
  /** The texts as this person sees them: journeys find controls by these, never by copies of them. */
  readonly t: Translator;
  /** What the browser complained of so far: errors of scripts, refused resources, breaches of the content security policy. */
  readonly faults: readonly string[];
  /** Closes the browser; fails where it complained of anything but what the journey did on purpose. */
  leave(onPurpose?: RegExp): Promise<void>;
}

/** Opens a fresh browser for a person whose system speaks `language`. */
export async function sitDown(browser: Browser, system: System, language: ProductLanguage, screen: keyof typeof screens = 'desktop'): Promise<Person> {
  const context = await browser.newContext({ baseURL: system.apiUrl, locale: localeOf[language], ...screens[screen] });
  const page = await context.newPage();
  const faults = watchFaults(page);
  return {
    page,
    t: translatorOf(language),
    faults,
    async leave(onPurpose) {
      await context.close();
      expect(faults.filter((fault) => !onPurpose?.test(fault))).toEqual([]);
    },
  };
}

/** Fills in the sign-in page and sends it; `opened` where the journey has come to that page by itself. */
export async function signIn({ page, t }: Person, email: string, { password = demonstration.password, opened = false } = {}): Promise<void> {
  if (!opened) await page.goto('/sign-in');
  await page.getByRole('textbox', { name: named(t.text('identity.field.email')) }).fill(email);
  await page.getByLabel(named(t.text('identity.field.password'))).fill(password);
  await page.getByRole('main').getByRole('button', { name: t.text('shell.sign_in') }).click();
}

/** Accessible names that begin with a text: labels go on with "Required". */
export function named(text: string): RegExp {
  return new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
}

/** Presses Tab until the control has the focus. */
export async function tabTo(page: Page, control: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(control).toBeVisible();
  // The element itself: while a list of choices is open on the way, nothing else has a role.
  const element = await control.elementHandle();
  for (let step = 0; step < 80; step += 1) {
    await page.keyboard.press(key);
    if (await element?.evaluate((one) => one === document.activeElement)) return;
  }
  throw new Error(`${key} does not reach ${control.toString()}`);
}
