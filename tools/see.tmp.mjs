import { chromium } from 'playwright-core';
const base = process.argv[2];
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium-headless-shell', args: ['--no-sandbox'] });
const shot = async (page, name) => page.screenshot({ path: `/tmp/see-${name}.png`, fullPage: true });
async function signIn(email, size = { width: 1280, height: 900 }) {
  const page = await (await browser.newContext({ viewport: size })).newPage();
  page.on('pageerror', (e) => console.log('ERR', e.message)); page.on('response', (r) => r.status() >= 400 && console.log(r.status(), r.url()));
  await page.goto(base + '/sign-in'); await page.fill('input[type=email]', email); await page.fill('input[type=password]', 'osaka-demo-2026'); await page.click('button[type=submit]');
  await page.waitForURL((u) => !u.pathname.includes('sign-in'));
  return page;
}
const page = await signIn('coordinator-b@example.org');
await page.waitForLoadState('networkidle'); await shot(page, 'desk');
const r = await page.evaluate(async () => (await (await fetch('/api/matches?limit=50&sort=score')).json()));
const items = r.items ?? r; console.log(items.length, items.slice(0, 3).map((m) => [m.id, m.score, m.confidence, m.state]));
const low = items[items.length - 1];
await page.goto(`${base}/matches/${low.id}`); await page.waitForLoadState('networkidle');
await page.locator('details summary', { hasText: 'How the score' }).first().click(); await shot(page, 'match-en');
const phone = await signIn('coordinator@example.org', { width: 390, height: 844 });
await phone.goto(`${base}/matches/${low.id}`); await phone.waitForLoadState('networkidle');
await phone.locator('details summary', { hasText: '内訳' }).first().click(); await shot(phone, 'match-ja');
await browser.close();
