import { DescriptionList, Section, type Fact } from '@team-osaka/ui';
import type { ReactNode } from 'react';

export interface FactSectionProps {
  readonly title: string;
  readonly facts: readonly Fact[];
  /** Tables and notes below the facts. */
  readonly children?: ReactNode;
}

/** A titled list of facts; nothing at all where none is known. */
export function FactSection({ title, facts, children }: FactSectionProps) {
  const hasFacts = facts.some(({ value }) => value !== null && value !== undefined && value !== '' && value !== false);
  if (!hasFacts && !children) return null;
  return (
    <Section title={title}>
      <DescriptionList facts={facts} />
      {children}
    </Section>
  );
}
