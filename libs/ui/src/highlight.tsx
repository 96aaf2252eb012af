import { splitAtPassages } from './passages.js';

export interface HighlightProps {
  readonly text: string;
  /** Passages to mark; matched without regard to case. */
  readonly passages: readonly string[];
  readonly lang?: string;
}

/** Text with passages marked. Overlapping passages are marked as one. */
export function Highlight({ text, passages, lang }: HighlightProps) {
  return (
    <span lang={lang}>
      {splitAtPassages(text, passages).map((part, index) =>
        part.isMarked ? (
          <mark key={index} className="rounded-4 bg-yellow-200 px-0.5 font-bold text-ink">
            {part.text}
          </mark>
        ) : (
          <span key={index}>{part.text}</span>
        ),
      )}
    </span>
  );
}
