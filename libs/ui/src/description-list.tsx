import type { ReactNode } from 'react';

export interface Fact {
  readonly term: string;
  /** Facts without a value are left out. */
  readonly value: ReactNode;
  readonly lang?: string;
}

/** Terms and their values, side by side where there is room. */
export function DescriptionList({ facts }: { readonly facts: readonly Fact[] }) {
  const known = facts.filter((fact) => fact.value !== null && fact.value !== undefined && fact.value !== '' && fact.value !== false);
  if (known.length === 0) return null;
  return (
    <dl className="border-t border-line">
      {known.map((fact) => (
        <div key={fact.term} className="grid gap-x-6 border-b border-line py-3 sm:grid-cols-[minmax(10rem,1fr)_3fr]">
          <dt className="font-bold text-ink-soft">{fact.term}</dt>
          <dd className="min-w-0 whitespace-pre-line" lang={fact.lang}>
            {fact.value}
          </dd>
        </div>
      ))}
    </dl>
  );
}
