import { useUiTexts } from './ui-texts.js';

export interface ScoreMeterProps {
  /** Between 0 and 1. */
  readonly score: number;
  /** What is measured. */
  readonly label: string;
  readonly isLabelHidden?: boolean;
}

/** A score as a bar with its words. */
export function ScoreMeter({ score, label, isLabelHidden = false }: ScoreMeterProps) {
  const texts = useUiTexts();
  const share = Math.min(1, Math.max(0, score));
  return (
    <div className="flex min-w-32 flex-col gap-1">
      <span className="flex justify-between gap-3 text-dns-14N-130">
        <span className={isLabelHidden ? 'sr-only' : undefined}>{label}</span>
        <span className="font-bold tabular-nums">{texts.score(share)}</span>
      </span>
      <div
        role="meter"
        aria-label={label}
        aria-valuenow={share}
        aria-valuemin={0}
        aria-valuemax={1}
        aria-valuetext={texts.score(share)}
        className="h-2 overflow-hidden rounded-full border border-solid-gray-420 bg-white"
      >
        <div className="h-full bg-key-900" style={{ width: `${share * 100}%` }} />
      </div>
    </div>
  );
}
