import type { operationRoutes } from '@team-osaka/contracts';
import { Button, ConfirmDialog, useToast } from '@team-osaka/ui';
import { useState } from 'react';
import { useAction } from '../../shared/api.js';
import { useText } from '../../shared/language.js';
import { formErrors } from '../../shared/problem.js';

export interface DecideButtonProps {
  readonly route: typeof operationRoutes.replay | typeof operationRoutes.drop | typeof operationRoutes.resolveAlarm;
  readonly id: string;
  readonly label: string;
  /** The job or alarm, for those who hear the button apart from its row. */
  readonly about: string;
  readonly question: string;
  readonly done: string;
  readonly isDangerous?: boolean;
}

/** A decision with a reason. */
export function DecideButton({ route, id, label, about, question, done, isDangerous = false }: DecideButtonProps) {
  const t = useText();
  const toast = useToast();
  const decide = useAction(route);
  const [isAsking, setAsking] = useState(false);

  function confirm(reason: string): void {
    decide.mutate(
      { params: { id }, body: { reason } },
      {
        onSuccess: () => {
          setAsking(false);
          toast({ text: done });
        },
      },
    );
  }

  return (
    <>
      <Button variant="secondary" size="small" aria-label={t.text('operation.act_on', { action: label, job: about })} onPress={() => setAsking(true)}>
        {label}
      </Button>
      <ConfirmDialog
        isOpen={isAsking} title={t.text('operation.act_on', { action: label, job: about })} confirmLabel={label} reason="required" isDangerous={isDangerous} busy={decide.isPending}
        errors={formErrors(t, decide.error)} onClose={() => setAsking(false)} onConfirm={({ reason = '' }) => confirm(reason)}
      >
        <p>{question}</p>
      </ConfirmDialog>
    </>
  );
}
