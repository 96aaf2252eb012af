import { expect, test } from '@jest/globals';
import { isPublicAddress, refusalOfUrl } from './address.js';

test.each(['8.8.8.8', '203.0.112.1', '2001:4860:4860::8888'])('%s is public', (address) => expect(isPublicAddress(address)).toBe(true));

test.each([
  '127.0.0.1', '0.0.0.0', '10.1.2.3', '172.16.0.1', '192.168.1.1', '169.254.169.254', '100.64.0.1', '224.0.0.1', '255.255.255.255', '192.0.2.1', '::', '::1', 'fe80::1', 'fc00::1',
  'fd12:3456::1', 'ff02::1', '::ffff:127.0.0.1', '::ffff:10.0.0.1', '64:ff9b::7f00:1', '2002:7f00:1::', 'not-an-address',
])('%s is not', (address) => expect(isPublicAddress(address)).toBe(false));

test.each([
  ['https://hooks.example.org/path', null],
  ['http://hooks.example.org/', 'unencrypted'],
  ['ftp://hooks.example.org/', 'malformed'],
  ['https://user:password@hooks.example.org/', 'credentials'],
  ['https://127.0.0.1/', 'private-address'],
  ['https://2130706433/', 'private-address'],
  ['https://0x7f.1/', 'private-address'],
  ['https://[::1]/', 'private-address'],
  ['https://[::ffff:169.254.169.254]/', 'private-address'],
  ['http://inside.example.org:8080/', null],
  ['http://inside.example.org:8081/', 'unencrypted'],
])('%s: %s', (url, refusal) => expect(refusalOfUrl(url, ['inside.example.org:8080'])).toBe(refusal));
