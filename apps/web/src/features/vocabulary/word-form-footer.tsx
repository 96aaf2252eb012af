import { Button } from '@team-osaka/ui';
import { useText } from '../../shared/language.js';

export interface WordFormFooterProps {
  readonly submitLabel: string;
  readonly busy: boolean;
  readonly onCancel: () => void;
}

/** The way back and the way on below a form about an unknown word. */
export function WordFormFooter({ submitLabel, busy, onCancel }: WordFormFooterProps) {
  const t = useText();
  return (
    <div className="flex flex-wrap justify-end gap-4">
      <Button variant="secondary" onPress={onCancel}>
        {t.text('ui.cancel')}
      </Button>
      <Button type="submit" busy={busy}>
        {submitLabel}
      </Button>
    </div>
  );
}
