import { Button, Icon, Link, type IconName } from '@team-osaka/ui';
import { ApiProblem } from '../../shared/api.js';
import { useText } from '../../shared/language.js';
import { formErrors } from '../../shared/problem.js';
import type { Gaps } from './draft-room.js';
import type { SaveStatus } from './draft-saver.js';

const icons: Readonly<Record<SaveStatus['kind'], IconName>> = {
  unchanged: 'check', waiting: 'pencil', saving: 'clock', saved: 'check-circle', retrying: 'alert', refused: 'error', conflict: 'error',
};

export interface SaveStatusLineProps {
  readonly status: SaveStatus;
  readonly gaps: Gaps;
  readonly labelOf: (name: string) => string;
  readonly onRetry: () => void;
  /** Gives way to what somebody else stored. */
  readonly onReload: () => void;
}

/** Says where saving stands: seen at all times, spoken when it changes. */
export function SaveStatusLine({ status, gaps, labelOf, onRetry, onReload }: SaveStatusLineProps) {
  const t = useText();
  const needsSignIn = status.kind === 'retrying' && status.fault instanceof ApiProblem && status.fault.status === 401;
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <p role="status" className="flex items-start gap-2">
        <Icon name={icons[status.kind]} className={`mt-0.5 size-5 ${status.kind === 'refused' || status.kind === 'conflict' ? 'text-bad' : 'text-ink-soft'}`} />
        <span className="min-w-0">
          <StatusText status={status} needsSignIn={needsSignIn} labelOf={labelOf} />
        </span>
      </p>
      {gaps.length > 0 && <p className="text-dns-14N-130 text-ink-soft">{t.text('listing.save.incomplete', { fields: t.list([...new Set(gaps.map(labelOf))]) })}</p>}
      {needsSignIn && (
        <p>
          <Link href="/sign-in" target="_blank">
            {t.text('listing.save.sign_in')}
          </Link>
        </p>
      )}
      {status.kind === 'conflict' && (
        <span>
          <Button variant="secondary" size="small" onPress={onReload}>
            {t.text('listing.conflict.reload')}
          </Button>
        </span>
      )}
      {status.kind === 'retrying' && (
        <span>
          <Button variant="secondary" size="small" onPress={onRetry}>
            {t.text('listing.save.retry')}
          </Button>
        </span>
      )}
    </div>
  );
}

function StatusText({ status, needsSignIn, labelOf }: { readonly status: SaveStatus; readonly needsSignIn: boolean; readonly labelOf: (name: string) => string }) {
  const t = useText();
  switch (status.kind) {
    case 'unchanged':
      return t.text('listing.save.unchanged');
    case 'waiting':
    case 'saving':
      return t.text('listing.save.saving');
    case 'saved':
      return t.text('listing.save.saved', { time: status.at.toLocaleTimeString(t.language, { hour: '2-digit', minute: '2-digit', second: '2-digit', hour12: false }) });
    case 'retrying':
      return needsSignIn ? t.text('listing.save.signed_out') : t.text('listing.save.retrying');
    case 'refused': {
      const faults = formErrors(t, status.fault).map(({ name, message }) => (name ? t.text('error.at_field', { field: labelOf(name), message }) : message));
      return t.text('listing.save.refused', { faults: faults.join(' ') });
    }
    case 'conflict':
      return t.text('listing.save.conflict');
  }
}
