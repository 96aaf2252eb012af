import { Link } from '@team-osaka/ui';

/** Where public facts were read: addresses as links, pages named by publisher and title as text. */
export function SourceList({ sources }: { readonly sources: readonly string[] }) {
  if (sources.length === 0) return null;
  return (
    <ul className="flex list-disc flex-col gap-1 pl-6">
      {sources.map((source) => (
        <li key={source} className="min-w-0 break-words">
          {/^https?:\/\//.test(source) ? (
            <Link href={source} target="_blank" className="break-all">
              {readable(source)}
            </Link>
          ) : (
            source
          )}
        </li>
      ))}
    </ul>
  );
}

/** An address as people read it, with its own letters instead of percent signs. */
function readable(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    // Not every address on the web is well-formed UTF-8.
    return address;
  }
}
