import type { Permission } from '@team-osaka/domain';
import { Tabs } from '@team-osaka/ui';
import type { ReactNode } from 'react';
import { useText } from '../../shared/language.js';
import { useSession } from '../../shared/session.js';

export const scopes = ['public', 'own', 'all'] as const;
/** Which listings a list shows: public ones, those of the own organisation, or every one (for the office). */
export type Scope = (typeof scopes)[number];

/** The scopes open to the viewer, and the one asked for where it is among them. */
export function useScope(asked: string, room: { readonly write: Permission; readonly review: Permission }): { readonly scope: Scope; readonly open: readonly Scope[] } {
  const { can } = useSession();
  const open = scopes.filter((scope) => scope === 'public' || can(scope === 'own' ? room.write : room.review));
  return { open, scope: open.find((scope) => scope === asked) ?? 'public' };
}

export interface ScopeTabsProps {
  readonly label: string;
  readonly open: readonly Scope[];
  readonly selected: Scope;
  readonly onSelect: (scope: Scope) => void;
  readonly children: ReactNode;
}

/** Tabs over the scopes; nothing but the content where only one is open. */
export function ScopeTabs({ label, open, selected, onSelect, children }: ScopeTabsProps) {
  const t = useText();
  const content = <div className="flex flex-col gap-6">{children}</div>;
  if (open.length < 2) return content;
  return (
    <Tabs
      label={label}
      selected={selected}
      onSelect={(id) => onSelect(scopes.find((scope) => scope === id) ?? 'public')}
      items={open.map((scope) => ({ id: scope, label: t.textOf('listing.scope', scope), content: scope === selected && content }))}
    />
  );
}
