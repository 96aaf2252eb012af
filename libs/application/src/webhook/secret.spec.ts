import { expect, test } from '@jest/globals';
import { newWebhookSecret, openSecret, sealSecret, signatureOf } from './secret.js';

test('a sealed secret opens with its own key and endpoint only', () => {
  const secret = newWebhookSecret();
  const sealed = sealSecret('installation', 'one', secret);
  expect(sealed).not.toContain(secret);
  expect(openSecret('installation', 'one', sealed)).toBe(secret);
  expect(openSecret('another', 'one', sealed)).toBeNull();
  expect(openSecret('installation', 'two', sealed)).toBeNull();
});

test('a signature is that of RFC 2104 over time and body, one per secret', () => {
  // printf '1700000000.{}' | openssl dgst -sha256 -hmac one
  expect(signatureOf(['one', 'two'], 1_700_000_000, '{}')).toMatch(/^v1=[0-9a-f]{64},v1=[0-9a-f]{64}$/);
  expect(signatureOf(['one'], 1, '{}')).not.toBe(signatureOf(['one'], 2, '{}'));
});
