import { identityRoutes, type InvitationView } from '@team-osaka/contracts';
import { Button, ConfirmDialog, useToast } from '@team-osaka/ui';
import { useState } from 'react';
import { useAction } from '../../shared/api.js';
import { useText } from '../../shared/language.js';
import { formErrors } from '../../shared/problem.js';

/** Withdraws an invitation; its link stops working. */
export function RevokeButton({ invitation }: { readonly invitation: InvitationView }) {
  const t = useText();
  const toast = useToast();
  const revoke = useAction(identityRoutes.revokeInvitation);
  const [isAsking, setAsking] = useState(false);
  const label = t.text('identity.invitations.revoke');

  function confirm(): void {
    revoke.mutate(
      { params: { id: invitation.id } },
      {
        onSuccess: () => {
          setAsking(false);
          toast({ text: t.text('identity.invitations.revoked', { email: invitation.email }) });
        },
      },
    );
  }

  return (
    <>
      <Button variant="quiet" size="small" aria-label={t.text('identity.people.act_on', { action: label, name: invitation.email })} onPress={() => setAsking(true)}>
        {label}
      </Button>
      <ConfirmDialog
        isOpen={isAsking} title={label} confirmLabel={label} reason="none" isDangerous busy={revoke.isPending} errors={formErrors(t, revoke.error)}
        onClose={() => setAsking(false)} onConfirm={confirm}
      >
        <p className="break-words">{t.text('identity.invitations.revoke_confirm', { email: invitation.email })}</p>
      </ConfirmDialog>
    </>
  );
}
