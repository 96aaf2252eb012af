import { Button, ConfirmDialog } from '@team-osaka/ui';
import { useState } from 'react';
import { useText } from '../../shared/language.js';
import { formErrors } from '../../shared/problem.js';

export interface ReviseButtonProps {
  readonly label: string;
  /** True where the listing leaves the public list until it is approved again. */
  readonly isPublic: boolean;
  readonly onRevise: () => Promise<unknown>;
}

/** Takes a listing back to draft; where it is public, says first what that means. */
export function ReviseButton({ label, isPublic, onRevise }: ReviseButtonProps) {
  const t = useText();
  const [isAsked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<unknown>(null);

  async function revise(): Promise<void> {
    setBusy(true);
    try {
      await onRevise();
    } catch (thrown) {
      setFault(thrown);
      setAsked(true);
      setBusy(false);
    }
  }

  return (
    <>
      <Button variant="secondary" busy={busy} onPress={() => (isPublic ? setAsked(true) : void revise())}>
        {label}
      </Button>
      <ConfirmDialog isOpen={isAsked} title={label} confirmLabel={label} reason="none" busy={busy} errors={formErrors(t, fault)} onClose={() => setAsked(false)} onConfirm={() => void revise()}>
        {isPublic && t.text('listing.revise.public')}
      </ConfirmDialog>
    </>
  );
}
