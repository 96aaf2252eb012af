import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { root } from '../../harness/index.js';

/** True where the run renews the pictures of the documentation (`UPDATE_PICTURES=1`); otherwise nothing is written into the checkout. */
const areWanted = process.env['UPDATE_PICTURES'] === '1';

/** Keeps what is on screen as `docs/images/<name>`, where pictures are wanted: `height` pixels of the page from `top` on. */
export async function picture(page: Page, name: string, { height, top }: { readonly height?: number; readonly top?: Locator } = {}): Promise<void> {
  if (!areWanted) return;
  const screen = page.viewportSize();
  if (height !== undefined && screen) await page.setViewportSize({ ...screen, height });
  await top?.evaluate((element) => element.scrollIntoView({ block: 'start', behavior: 'instant' }));
  await page.screenshot({ path: join(root, 'docs/images', name), animations: 'disabled', caret: 'hide' });
  if (screen) await page.setViewportSize(screen);
}
