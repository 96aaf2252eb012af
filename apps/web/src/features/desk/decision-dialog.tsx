import { ConfirmDialog, type Confirmation } from '@team-osaka/ui';
import { useEffect, useRef } from 'react';
import { useText } from '../../shared/language.js';
import { useSubmit } from '../../shared/use-submit.js';
import { useMatchReasons } from '../match/match-actions.js';
import { isRefusal, reasonRuleOf, tellsSomebody, type Plan } from './desk-item.js';

export interface DecisionDialogProps {
  readonly plans: readonly Plan[];
  readonly onDecide: (said: Confirmation) => Promise<void>;
  readonly onClose: () => void;
}

/** How many titles are named before the rest is only counted. */
const named = 8;

/** Asks before a decision that tells somebody or needs a reason, for one item or many. */
export function DecisionDialog({ plans, onDecide, onClose }: DecisionDialogProps) {
  const t = useText();
  const reasons = useMatchReasons();
  const { errors, busy, submit } = useSubmit({});
  const words = useRef<HTMLDivElement>(null);
  const label = useDecisionLabel(plans);

  // The next key decides: the first choice where a reason is required, else the button that confirms.
  useEffect(() => {
    const form = words.current?.closest('form');
    form?.querySelector<HTMLElement>('input[required], textarea[required]')?.focus();
    if (!form?.querySelector('[required]')) form?.querySelector<HTMLElement>('button[type=submit]')?.focus();
  }, []);

  return (
    <ConfirmDialog
      isOpen
      title={label}
      confirmLabel={label}
      reason={reasonRuleOf(plans)}
      {...(plans.some(({ item, action }) => item.kind === 'match' && isRefusal(action)) ? { reasonCodes: reasons, reasonCodeLabel: t.text('ui.reason_code') } : {})}
      isDangerous={plans.some(({ action }) => isRefusal(action))}
      busy={busy}
      errors={errors}
      onClose={onClose}
      onConfirm={(said) => void submit({}, () => onDecide(said))}
    >
      <div ref={words} className="flex flex-col gap-3">
        <ul className="list-disc pl-6">
          {plans.slice(0, named).map(({ item }) => (
            <li key={`${item.kind} ${item.id}`}>{item.title}</li>
          ))}
          {plans.length > named && <li>{t.text('desk.and_more', { count: plans.length - named })}</li>}
        </ul>
        {plans.some(({ item, action }) => item.kind === 'match' && action === 'approve') && <p>{t.text('match.confirm.approve')}</p>}
        <p>{t.text(tellsSomebody(plans) ? 'ui.confirm_tells' : 'desk.confirm_inside')}</p>
      </div>
    </ConfirmDialog>
  );
}

/** What a decision is called: the action's own name, or a general one where kinds are mixed. */
export function useDecisionLabel(plans: readonly Plan[]): string {
  const t = useText();
  const labels = [...new Set(plans.map(({ item, action }) => t.textOr(`${item.kind}.action.${action}`, action)))];
  const general = plans.some(({ action }) => isRefusal(action)) ? t.text('desk.back') : t.text('desk.forward');
  const label = labels.length === 1 && labels[0] ? labels[0] : general;
  return plans.length > 1 ? t.text('desk.with_count', { label, count: plans.length }) : label;
}
