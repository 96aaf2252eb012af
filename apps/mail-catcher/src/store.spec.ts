import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openStore } from './store.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'catcher-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const mail = (subject: string) =>
  Buffer.from(
    `From: Desk <desk@example.org>\r\nTo: "Trần" <a@example.org>\r\nSubject: ${subject}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nXin chào\r\n`,
  );

describe('store', () => {
  test('keeps mails over a restart, newest first, and finds them by envelope', async () => {
    const first = await openStore(folder);
    await first.add(mail('one'), ['a@example.org']);
    const two = await first.add(mail('=?UTF-8?B?57S55LuL?='), ['B@example.org']);

    const again = await openStore(folder);
    expect(again.list().map(({ subject }) => subject)).toEqual(['紹介', 'one']);
    expect(again.list({ to: 'b@EXAMPLE.org' }).map(({ id }) => id)).toEqual([two.id]);
    expect(again.list({ since: new Date(Date.now() + 60_000) })).toEqual([]);
    expect(await again.get(two.id)).toMatchObject({
      text: 'Xin chào\n',
      from: { name: 'Desk', address: 'desk@example.org' },
    });
    expect(Buffer.from((await again.raw(two.id)) ?? []).equals(mail('=?UTF-8?B?57S55LuL?='))).toBe(true);
  });

  test('ignores files it did not write and forgets everything on request', async () => {
    writeFileSync(join(folder, 'notes.json'), '{"id":"../../etc/passwd"}');
    const store = await openStore(folder);
    expect(store.list()).toEqual([]);
    const { id } = await store.add(mail('gone'), ['a@example.org']);
    await store.clear();
    expect(await store.get(id)).toBeUndefined();
    expect((await openStore(folder)).list()).toEqual([]);
  });
});
