import type { ReactNode } from 'react';
import { Button } from './button.js';
import { useUiTexts } from './ui-texts.js';

export interface ShowMoreProps {
  readonly hasMore: boolean;
  readonly isLoading: boolean;
  readonly onMore: () => void;
  /** How many are shown, e.g. "20 shown"; announced when it changes. */
  readonly status?: ReactNode;
}

/** Paging by keyset: the next rows come below the ones already read. */
export function ShowMore({ hasMore, isLoading, onMore, status }: ShowMoreProps) {
  const texts = useUiTexts();
  return (
    <div className="flex flex-col items-center gap-2 py-6">
      {status && (
        <p role="status" className="text-ink-soft">
          {status}
        </p>
      )}
      {hasMore && (
        <Button variant="secondary" busy={isLoading} onPress={onMore}>
          {isLoading ? texts.loading : texts.showMore}
        </Button>
      )}
    </div>
  );
}
