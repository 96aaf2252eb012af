import { splitAtPassages } from './passages.js';

export interface HighlightProps {
  readonly text: string;
  /** Passages to mark; matched without regard to case. */
  readonly passages: readonly string[];
  /** A small label behind each passage, by which it is found again elsewhere. */
  readonly labels?: readonly string[];
  readonly lang?: string;
}

/** Text with passages marked. Overlapping passages are marked as one. */
export function Highlight({ text, passages, labels, lang }: HighlightProps) {
  return (
    <span lang={lang}>
      {splitAtPassages(text, passages).map((part, index) =>
        part.isMarked ? (
          <mark key={index} className="rounded-4 bg-yellow-200 box-decoration-clone px-0.5 py-0.5 font-bold text-ink underline decoration-2 underline-offset-4">
            {part.text}
            {labels && part.passage !== undefined && <sup className="ml-0.5 inline-block text-dns-14B-130 leading-none no-underline">{labels[part.passage]}</sup>}
          </mark>
        ) : (
          <span key={index}>{part.text}</span>
        ),
      )}
    </span>
  );
}
