import { Button, EmptyState, LinkButton } from '@team-osaka/ui';
import { useText } from '../../shared/language.js';
import type { Scope } from './scope.js';

export interface ListingEmptyProps {
  readonly room: 'technology' | 'need';
  readonly scope: Scope;
  /** Filters that are on; where there are some, taking them off is the way out. */
  readonly activeCount: number;
  readonly onClear: () => void;
  /** Where a new listing is written; absent for those who may not. */
  readonly newHref?: string | undefined;
}

/** An empty list says what to do next: take off filters, or write the first listing. */
export function ListingEmpty({ room, scope, activeCount, onClear, newHref }: ListingEmptyProps) {
  const t = useText();
  if (activeCount > 0) {
    return (
      <EmptyState icon="search" title={t.text('listing.empty.filtered')} actions={<Button variant="secondary" onPress={onClear}>{t.text('ui.clear_filters')}</Button>}>
        {t.text('listing.empty.filtered_hint')}
      </EmptyState>
    );
  }
  const isOwn = scope === 'own';
  return (
    <EmptyState
      icon={isOwn ? 'pencil' : 'search'}
      title={t.textOf(`${room}.empty`, isOwn ? 'own' : 'other')}
      actions={newHref && <LinkButton href={newHref} icon="plus">{t.textOf(`${room}.new`, 'button')}</LinkButton>}
    >
      {t.textOf(`${room}.empty_hint`, isOwn ? 'own' : 'other')}
    </EmptyState>
  );
}
