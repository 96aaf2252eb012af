import { Button, Notice } from '@team-osaka/ui';
import type { ApiProblem } from '../../shared/api.js';
import { useText } from '../../shared/language.js';

export interface ConflictNoticeProps {
  readonly fault: ApiProblem;
  /** Reads the record again; what is on screen gives way to it. */
  readonly onReload: () => void;
}

/** Somebody else changed the record: who and when where it is known, and the way to go on. */
export function ConflictNotice({ fault, onReload }: ConflictNoticeProps) {
  const t = useText();
  const { by, at } = fault.facts;
  return (
    <Notice kind="error" isLive title={t.text('listing.conflict.title')} actions={<Button onPress={onReload}>{t.text('listing.conflict.reload')}</Button>}>
      {by && at && <p>{t.text('listing.conflict.who', { by, at: t.dateTime(String(at)) })}</p>}
      <p>{t.text('listing.conflict.body')}</p>
    </Notice>
  );
}
