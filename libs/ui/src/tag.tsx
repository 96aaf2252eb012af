import type { ReactNode } from 'react';

/** A quiet label of a thing: a sector, a country, a language. */
export function Tag({ children }: { readonly children: ReactNode }) {
  return <span className="inline-block rounded-full bg-field px-3 py-0.5 text-dns-14N-130 leading-normal text-ink-soft">{children}</span>;
}

/** Labels side by side. */
export function TagList({ items }: { readonly items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-2">
      {items.map((item) => (
        <li key={item}>
          <Tag>{item}</Tag>
        </li>
      ))}
    </ul>
  );
}
