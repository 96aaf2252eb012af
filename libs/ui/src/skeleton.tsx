import { useUiTexts } from './ui-texts.js';

/** Stands in for content that is on its way. */
export function Skeleton({ lines = 3 }: { readonly lines?: number }) {
  const texts = useUiTexts();
  return (
    <div role="status" className="flex flex-col gap-4">
      <span className="sr-only">{texts.loading}</span>
      {Array.from({ length: lines }, (_, index) => (
        <div key={index} aria-hidden="true" className="h-16 animate-pulse rounded-8 bg-field" />
      ))}
    </div>
  );
}
