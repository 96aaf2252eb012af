import { expect, type Page } from '@playwright/test';
import type { Translator } from '@team-osaka/i18n';
import axe from 'axe-core';

/** Success criteria of WCAG 2.2, levels A and AA, as axe tags its rules. */
const criteria = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Narrowest phone and an ordinary desktop. */
const narrowest = 360;
const widths = [1280, narrowest] as const;

/** Opens a page and says what is wrong with it at both widths, one line per fault. */
export async function inspect(page: Page, t: Translator, path: string): Promise<string[]> {
  await page.setViewportSize({ width: widths[0], height: 800 });
  await open(page, path);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(page.getByText(t.text('ui.loading'), { exact: true })).toHaveCount(0);
  const faults: string[] = [];
  const say = (fault: string): number => faults.push(`${t.language} ${path}: ${fault}`);

  const frame = await page.evaluate(() => ({ lang: document.documentElement.lang, title: document.title }));
  if (frame.lang !== t.language) say(`lang is ${frame.lang}`);
  if (!frame.title.endsWith(t.text('shell.product'))) say(`title is "${frame.title}"`);
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    const { wide, inner } = await page.evaluate(() => ({ wide: document.scrollingElement?.scrollWidth ?? 0, inner: window.innerWidth }));
    if (wide > inner) say(`${wide} px wide at ${inner} px: ${await widest(page)}`);
    // Wide layouts hold the same elements in the same colours; only the desk shows more of them.
    if (width !== narrowest && !path.startsWith('/desk')) continue;
    for (const { id, help, html } of await breaches(page)) say(`at ${width} px ${id} (${help}): ${html.join(' | ')}`);
  }
  return faults;
}

/**
 * Moves on inside the app, as a link does, which is quicker than loading it again; the heading of the new page then has the focus. Loads the
 * app for the first page of a visit, where only the query differs, which moves no focus, and away from a form, which asks before it is left.
 */
async function open(page: Page, path: string): Promise<void> {
  const here = new URL(page.url());
  if (!here.protocol.startsWith('http') || here.pathname === new URL(path, here).pathname || here.pathname.endsWith('/edit')) {
    await page.goto(path);
    return;
  }
  await page.evaluate((to) => {
    // The heading of the page one leaves stands until the next is there.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    window.history.pushState({}, '', to);
    window.dispatchEvent(new PopStateEvent('popstate', { state: {} }));
  }, path);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
}

/** What breaks a rule on the page as it stands, with the first elements that do. The frame of a mail's preview takes no messages and runs no scripts. */
async function breaches(page: Page): Promise<{ id: string; help: string; html: string[] }[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async (tags) => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, { runOnly: tags, resultTypes: ['violations'], preload: false, iframes: false });
    return violations.map(({ id, help, nodes }) => ({ id, help, html: nodes.slice(0, 3).map((node) => node.html.slice(0, 160)) }));
  }, criteria);
}

/** The elements that reach furthest over the right edge. */
async function widest(page: Page): Promise<string> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main *, header *, footer *')]
      .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1)
      .slice(-2)
      .map((element) => element.outerHTML.slice(0, 160))
      .join(' | '),
  );
}
