import ipaddr from 'ipaddr.js';

/**
 * Hosts (`name` or `name:port`) that requests to addresses of others may reach although they lie in a private network, also without
 * encryption. Everything else has to be https at a public address.
 */
export type AllowedHosts = readonly string[];

/** True for a host that the operator has named. */
export const isAllowedHost = (allowed: AllowedHosts, { hostname, host }: URL): boolean => allowed.includes(hostname) || allowed.includes(host);

/**
 * True for an address of the public internet. Private, loopback, link-local (with the metadata services of clouds), multicast, unique-local,
 * carrier-grade NAT, documentation and reserved ranges are not, nor are IPv4 addresses of these kinds written as IPv6 or reached through
 * a translation prefix.
 */
export function isPublicAddress(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';
}

/** The address in the host of a URL where it is one (`[::1]` without its brackets); null for a name. */
export function literalAddress({ hostname }: URL): string | null {
  const bare = hostname.replace(/^\[|\]$/g, '');
  return ipaddr.isValid(bare) ? bare : null;
}

/** What keeps a URL from being asked, as far as it can be known without its name being resolved; null where nothing does. */
export function refusalOfUrl(text: string, allowed: AllowedHosts): 'malformed' | 'unencrypted' | 'credentials' | 'private-address' | null {
  if (!URL.canParse(text)) return 'malformed';
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'malformed';
  if (url.username !== '' || url.password !== '') return 'credentials';
  if (isAllowedHost(allowed, url)) return null;
  if (url.protocol !== 'https:') return 'unencrypted';
  const literal = literalAddress(url);
  return literal !== null && !isPublicAddress(literal) ? 'private-address' : null;
}
