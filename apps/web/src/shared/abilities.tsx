import type { ActionRule, Machine } from '@team-osaka/domain';
import { Button, ConfirmDialog, type ButtonVariant, type Confirmation, type Option } from '@team-osaka/ui';
import { useState } from 'react';
import { useText } from './language.js';
import { formErrors } from './problem.js';

export interface AbilitiesProps<Action extends string> {
  /** The table that says which action asks for a reason and which one tells somebody. */
  readonly machine: Machine<string, Action>;
  /** What the API says this viewer may do now; names that the machine does not know (e.g. `edit`) are left to the page. */
  readonly abilities: readonly string[];
  /**
   * Fires the action. Resolve when it is done; a rejection stays in the dialog or is left to the page.
   * Usually `(action, said) => routes[action].mutateAsync({ params: { id }, body: { version, ...said } })`.
   */
  readonly onAct: (action: Action, said: Confirmation) => Promise<unknown>;
  /** Kinds of reason for an action (matches ask for one). */
  readonly reasonCodes?: (action: Action) => readonly Option[] | undefined;
  /** Leaves out actions that the page offers elsewhere. */
  readonly except?: readonly Action[];
}

/** Actions that end or refuse something. */
const dangerous = new Set(['reject', 'decline', 'suspend', 'withdraw', 'close', 'archive', 'leave', 'declare_unmatched']);
/** Actions that move a thing forward and deserve the first button. */
const forward = new Set(['submit', 'approve', 'publish', 'open', 'consent', 'renew', 'extend', 'agree', 'start_project', 'record_meeting', 'shortlist', 'reinstate']);

function variantOf(action: string, isFirst: boolean): ButtonVariant {
  if (dangerous.has(action)) return 'quiet';
  return isFirst && forward.has(action) ? 'primary' : 'secondary';
}

/** True where a dialog comes before the action: it asks for a reason, or somebody will be told. */
export function needsConfirmation(rule: ActionRule<string>): boolean {
  return rule.reason !== 'none' || rule.leavesHouse;
}

/**
 * Buttons for what the viewer may do next, with confirmation and reason as the machine's table asks.
 * Labels are `<machine>.action.<action>`, explanations `<machine>.confirm.<action>` where there is one.
 */
export function Abilities<Action extends string>({ machine, abilities, onAct, reasonCodes, except = [] }: AbilitiesProps<Action>) {
  const t = useText();
  const [asked, setAsked] = useState<Action | null>(null);
  const [busy, setBusy] = useState<Action | null>(null);
  const [fault, setFault] = useState<unknown>(null);
  const possible = (Object.keys(machine.actions) as Action[])
    .filter((action) => abilities.includes(action) && !except.includes(action))
    .sort((one, other) => Number(forward.has(other)) - Number(forward.has(one)));
  const label = (action: Action): string => t.textOr(`${machine.name}.action.${action}`, action);

  async function act(action: Action, said: Confirmation): Promise<void> {
    setBusy(action);
    setFault(null);
    try {
      await onAct(action, said);
      setAsked(null);
    } catch (thrown) {
      setFault(thrown);
      // Without a dialog there was nothing to confirm; it opens to say what went wrong.
      setAsked(action);
    } finally {
      setBusy(null);
    }
  }

  if (possible.length === 0 && asked === null) return null;
  return (
    <div className="flex flex-wrap gap-3">
      {possible.map((action, index) => (
        <Button
          key={action}
          variant={variantOf(action, index === 0)}
          busy={busy === action}
          onPress={() => {
            setFault(null);
            if (needsConfirmation(machine.actions[action])) setAsked(action);
            else void act(action, {});
          }}
        >
          {label(action)}
        </Button>
      ))}
      {asked !== null && (
        <ConfirmDialog
          isOpen
          title={label(asked)}
          confirmLabel={label(asked)}
          reason={machine.actions[asked].reason}
          reasonCodes={reasonCodes?.(asked)}
          reasonCodeLabel={t.text('ui.reason_code')}
          isDangerous={dangerous.has(asked)}
          busy={busy !== null}
          errors={formErrors(t, fault)}
          onClose={() => setAsked(null)}
          onConfirm={(said) => void act(asked, said)}
        >
          {t.textOr(`${machine.name}.confirm.${asked}`, machine.actions[asked].leavesHouse ? t.text('ui.confirm_tells') : '')}
        </ConfirmDialog>
      )}
    </div>
  );
}
