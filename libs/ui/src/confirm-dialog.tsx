import { useState, type ReactNode } from 'react';
import { Dialog } from './dialog.js';
import { Form } from './form.js';
import type { FormError } from './form-context.js';
import { FormFooter } from './form-footer.js';
import { RadioGroup } from './radio-group.js';
import type { Option } from './select.js';
import { TextArea } from './text-area.js';
import { useUiTexts } from './ui-texts.js';

/** What the person said when confirming. */
export interface Confirmation {
  readonly reason?: string;
  readonly reasonCode?: string;
}

export interface ConfirmDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onConfirm: (confirmation: Confirmation) => void;
  readonly title: string;
  /** What will happen and who will be told. */
  readonly children?: ReactNode;
  readonly confirmLabel: string;
  readonly isDangerous?: boolean;
  readonly busy?: boolean;
  readonly reason: 'required' | 'optional' | 'none';
  /** Kinds of reason to choose from; one must be chosen where a reason is required. */
  readonly reasonCodes?: readonly Option[];
  readonly reasonCodeLabel?: string;
  /** Faults of the server's answer. */
  readonly errors?: readonly FormError[];
}

/** Asks before an action that cannot be taken back, and for its reason. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  return (
    <Dialog isOpen={props.isOpen} onClose={props.onClose} title={props.title}>
      <ConfirmForm {...props} />
    </Dialog>
  );
}

function ConfirmForm({ onClose, onConfirm, children, confirmLabel, isDangerous, busy, reason, reasonCodes, reasonCodeLabel, errors = [] }: ConfirmDialogProps) {
  const texts = useUiTexts();
  const [words, setWords] = useState('');
  const [code, setCode] = useState('');
  const [faults, setFaults] = useState<readonly FormError[]>([]);

  function confirm(): void {
    const missing: FormError[] = [];
    if (reason === 'required' && reasonCodes && code === '') missing.push({ name: 'reasonCode', message: texts.reasonCodeMissing });
    if (reason === 'required' && words.trim() === '') missing.push({ name: 'reason', message: texts.reasonMissing });
    setFaults(missing);
    if (missing.length > 0) return;
    onConfirm({ ...(words.trim() ? { reason: words.trim() } : {}), ...(code ? { reasonCode: code } : {}) });
  }

  return (
    <Form onSubmit={confirm} errors={faults.length > 0 ? faults : errors} className="flex flex-col gap-6">
      {children && <div>{children}</div>}
      {reason !== 'none' && reasonCodes && (
        <RadioGroup name="reasonCode" label={reasonCodeLabel ?? texts.reason} value={code} onChange={setCode} options={reasonCodes} isRequired={reason === 'required'} />
      )}
      {reason !== 'none' && (
        <TextArea name="reason" label={reason === 'required' ? texts.reason : texts.note} value={words} onChange={setWords} maxLength={2000} rows={4} isRequired={reason === 'required'} />
      )}
      <FormFooter submitLabel={confirmLabel} onCancel={onClose} busy={busy ?? false} isDangerous={isDangerous} />
    </Form>
  );
}
