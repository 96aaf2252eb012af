import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

const algorithm = 'aes-256-gcm';
const keyOf = (installation: string): Buffer => Buffer.from(hkdfSync('sha256', installation, '', 'webhook-secret', 32));

/** A new secret of an endpoint: 256 bits. The prefix lets scanners of leaked secrets know it. */
export const newWebhookSecret = (): string => `whsec_${randomBytes(32).toString('base64url')}`;

/** Encrypts a secret with a key derived from the installation's; bound to its endpoint, so that it is of no use in another row. */
export function sealSecret(installation: string, endpointId: string, secret: string): string {
  const iv = randomBytes(12);
  const cipher = createCipheriv(algorithm, keyOf(installation), iv).setAAD(Buffer.from(endpointId));
  const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
  return ['v1', iv, cipher.getAuthTag(), sealed].map((part) => (typeof part === 'string' ? part : part.toString('base64url'))).join('.');
}

/** Decrypts a sealed secret; null where it was sealed with another key. */
export function openSecret(installation: string, endpointId: string, sealed: string): string | null {
  const [, iv = '', tag = '', data = ''] = sealed.split('.');
  try {
    const decipher = createDecipheriv(algorithm, keyOf(installation), Buffer.from(iv, 'base64url')).setAAD(Buffer.from(endpointId)).setAuthTag(Buffer.from(tag, 'base64url'));
    return Buffer.concat([decipher.update(Buffer.from(data, 'base64url')), decipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}

/**
 * The signature header: `v1=` and the hexadecimal HMAC-SHA256 of `<timestamp>.<body>` under each secret, comma-separated.
 * @param timestamp seconds since 1970
 */
export function signatureOf(secrets: readonly string[], timestamp: number, body: string): string {
  return secrets.map((secret) => `v1=${createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')}`).join(',');
}
