import { useId, useState, type ReactNode } from 'react';
import { Button } from './button.js';
import { cx } from './cx.js';
import { useUiTexts } from './ui-texts.js';

export interface FilterBarProps {
  /** The search box; always in view. */
  readonly search?: ReactNode;
  /** Filter fields; folded away on a narrow screen. */
  readonly children?: ReactNode;
  /** How many filters are on. */
  readonly activeCount: number;
  readonly onClear: () => void;
  /** E.g. sorting, to the right. */
  readonly end?: ReactNode;
}

/** Search, filters and sorting above a list. */
export function FilterBar({ search, children, activeCount, onClear, end }: FilterBarProps) {
  const texts = useUiTexts();
  const panel = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <search className="flex flex-col gap-4 rounded-12 bg-field p-4">
      <div className="flex flex-wrap items-end gap-4">
        {search && <div className="min-w-0 grow basis-64">{search}</div>}
        {children && (
          <Button variant="secondary" icon="filter" aria-expanded={isOpen} aria-controls={panel} onPress={() => setOpen(!isOpen)} className="md:hidden">
            {texts.filters}
            {activeCount > 0 && ` (${activeCount})`}
          </Button>
        )}
        {end && <div className="min-w-0">{end}</div>}
      </div>
      {children && (
        <div id={panel} className={cx('flex-wrap items-end gap-4 md:flex', isOpen ? 'flex' : 'hidden')}>
          {children}
          {activeCount > 0 && (
            <Button variant="quiet" onPress={onClear}>
              {texts.clearFilters}
            </Button>
          )}
        </div>
      )}
    </search>
  );
}
