/**
 * Where to go after signing in, from the `next` of the address. Only paths of this site count: anything else (another site, a
 * script, the sign-in itself) leads to the first page, so that a forged link cannot send people elsewhere.
 */
export function nextPath(asked: string | null, origin: string): string {
  if (!asked?.startsWith('/')) return '/';
  let address: URL;
  try {
    // The browser's own reading: it turns backslashes into slashes and drops line breaks, which a pattern would miss.
    address = new URL(asked, origin);
  } catch {
    return '/';
  }
  if (address.origin !== origin || address.pathname.startsWith('//') || address.pathname === '/sign-in') return '/';
  return address.pathname + address.search + address.hash;
}
