import { vocabularyRoutes, type ConceptView } from '@team-osaka/contracts';
import { Button, ConfirmDialog, useToast } from '@team-osaka/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useAction } from '../../shared/api.js';
import { useText } from '../../shared/language.js';
import { formErrors } from '../../shared/problem.js';
import { conceptName } from './concept-name.js';

/** Takes back a concept that the office added by mistake, with its labels and a reason; leads to the list. */
export function WithdrawConcept({ concept }: { readonly concept: ConceptView }) {
  const t = useText();
  const toast = useToast();
  const navigate = useNavigate();
  const withdraw = useAction(vocabularyRoutes.withdrawConcept);
  const [isAsking, setAsking] = useState(false);
  const label = t.text('concept.withdraw');

  async function confirm(reason: string): Promise<void> {
    await withdraw.mutateAsync({ params: { code: concept.code }, body: { reason } });
    toast({ text: t.text('concept.withdrawn', { name: conceptName(concept, t.language).text }) });
    await navigate('/vocabulary/concepts', { replace: true });
  }

  return (
    <>
      <Button variant="quiet" onPress={() => setAsking(true)}>
        {label}
      </Button>
      <ConfirmDialog
        isOpen={isAsking} title={label} confirmLabel={label} reason="required" isDangerous busy={withdraw.isPending} errors={formErrors(t, withdraw.error)}
        onClose={() => setAsking(false)}
        // A refusal stays in the dialog.
        onConfirm={({ reason = '' }) => void confirm(reason).catch(() => undefined)}
      >
        <p>{t.text('concept.withdraw_confirm')}</p>
      </ConfirmDialog>
    </>
  );
}
