import { errorText } from '@team-osaka/i18n';
import { Button, Icon, Link, Notice } from '@team-osaka/ui';
import { useText } from '../../shared/language.js';
import { hrefOf, keyOf } from './desk-item.js';
import { stateLabel, type Outcome } from './use-desk-decision.js';

/** What became of each of several decisions; a lost race says who decided and when. */
export function OutcomeNotice({ outcomes, onClose }: { readonly outcomes: readonly Outcome[]; readonly onClose: () => void }) {
  const t = useText();
  if (outcomes.length === 0) return null;
  const failed = outcomes.filter(({ result }) => !result.ok).length;
  return (
    <Notice
      kind={failed > 0 ? 'warning' : 'success'}
      isLive
      title={t.text('desk.outcome', { done: outcomes.length - failed, failed })}
      actions={
        <Button variant="secondary" size="small" onPress={onClose}>
          {t.text('ui.close')}
        </Button>
      }
    >
      <ul className="flex max-h-72 flex-col gap-2 overflow-y-auto">
        {outcomes.map((outcome) => (
          <OutcomeLine key={keyOf(outcome.item)} outcome={outcome} />
        ))}
      </ul>
    </Notice>
  );
}

function OutcomeLine({ outcome }: { readonly outcome: Outcome }) {
  const t = useText();
  const { item, result } = outcome;
  return (
    <li className="flex gap-2">
      <Icon name={result.ok ? 'check' : 'error'} className={result.ok ? 'mt-0.5 size-5 text-ok' : 'mt-0.5 size-5 text-bad'} />
      <span className="min-w-0">
        <Link href={hrefOf(item)}>{item.title}</Link>
        <span className="block">{result.ok ? stateLabel(t, outcome) : errorText(t, result.error?.code ?? 'platform.internal', result.error?.facts ?? {})}</span>
      </span>
    </li>
  );
}
