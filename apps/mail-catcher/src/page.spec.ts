import { expect, test } from '@jest/globals';
import { messagePage } from './page.js';

test('markup of a mail stays text, or stays inside the frame without scripts', () => {
  const page = messagePage({
    id: '20260401T093015123Z-1a2b3c',
    receivedAt: '2026-04-01T09:30:15.123Z',
    recipients: ['a@example.org'],
    from: { name: '<b>', address: 'x@example.org' },
    to: [],
    subject: '<script>alert(1)</script>',
    text: 'see https://example.org/a?b=1&c=2 <img src=x>',
    html: '"><script>alert(2)</script>',
    headers: [],
    attachments: [],
  });
  expect(page).not.toContain('<script');
  expect(page).not.toContain('<img');
  expect(page).toContain('sandbox="allow-popups allow-popups-to-escape-sandbox"');
  expect(page).toContain('href="https://example.org/a?b=1&#38;c=2"');
});
