import type { MatchRow } from '@team-osaka/contracts';
import { ScoreMeter, StatusChip, type Tone } from '@team-osaka/ui';
import { useText } from '../../shared/language.js';

const tones: Readonly<Record<NonNullable<MatchRow['confidence']>, Tone>> = { strong: 'success', possible: 'progress', none: 'neutral' };

/** How sure the engine is, in words. */
export function ConfidenceChip({ confidence }: { readonly confidence: MatchRow['confidence'] }) {
  const t = useText();
  if (confidence === null) return null;
  return (
    <StatusChip tone={tones[confidence]} icon={confidence === 'none' ? 'question' : 'check-circle'}>
      {t.textOf('match.confidence', confidence)}
    </StatusChip>
  );
}

/** Score and confidence side by side; nothing where the viewer may not see them or the engine did not judge. */
export function MatchScore({ score, confidence }: Pick<MatchRow, 'score' | 'confidence'>) {
  const t = useText();
  if (score === null) return null;
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
      <ScoreMeter score={score} label={t.text('match.score')} />
      <ConfidenceChip confidence={confidence} />
    </div>
  );
}
