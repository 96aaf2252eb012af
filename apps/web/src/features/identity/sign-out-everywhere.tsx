import { Button, ConfirmDialog } from '@team-osaka/ui';
import { useState } from 'react';
import { useText } from '../../shared/language.js';
import { formErrors } from '../../shared/problem.js';
import { useSignOut } from '../../shared/session.js';

/** Ends every session of the person: a lost phone, a computer that others use too. */
export function SignOutEverywhere() {
  const t = useText();
  const signOut = useSignOut();
  const [isAsking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<unknown>(null);

  async function end(): Promise<void> {
    setBusy(true);
    try {
      await signOut('everywhere');
    } catch (thrown) {
      setFault(thrown);
      setBusy(false);
    }
  }

  return (
    <div className="flex flex-col items-start gap-4">
      <p>{t.text('identity.settings.sessions_lead')}</p>
      <Button variant="secondary" onPress={() => setAsking(true)}>
        {t.text('identity.settings.sign_out_everywhere')}
      </Button>
      <ConfirmDialog
        isOpen={isAsking} title={t.text('identity.settings.sign_out_everywhere')} confirmLabel={t.text('identity.settings.sign_out_everywhere')} reason="none"
        busy={busy} errors={formErrors(t, fault)} onClose={() => setAsking(false)} onConfirm={() => void end()}
      >
        {t.text('identity.settings.sign_out_confirm')}
      </ConfirmDialog>
    </div>
  );
}
