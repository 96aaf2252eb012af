import { identityRoutes, type PersonView } from '@team-osaka/contracts';
import { Button, ConfirmDialog, useToast } from '@team-osaka/ui';
import { useState } from 'react';
import { useAction } from '../../shared/api.js';
import { useText } from '../../shared/language.js';
import { formErrors } from '../../shared/problem.js';

/** Suspends a person, or lifts the suspension; asks first. Nothing where the viewer may do neither. */
export function PersonStatusButton({ person }: { readonly person: PersonView }) {
  const t = useText();
  const toast = useToast();
  const change = useAction(identityRoutes.changePerson);
  const [isAsking, setAsking] = useState(false);
  const verb = (['suspend', 'reinstate'] as const).find((ability) => person.abilities.includes(ability));
  if (!verb) return null;
  const isSuspending = verb === 'suspend';
  const label = t.textOf('identity.people.act', verb);

  function confirm(): void {
    change.mutate(
      { params: { id: person.id }, body: { version: person.version, status: isSuspending ? 'suspended' : 'active' } },
      {
        onSuccess: () => {
          setAsking(false);
          toast({ text: t.text('identity.people.saved', { name: person.name }) });
        },
      },
    );
  }

  return (
    <>
      <Button variant="quiet" size="small" aria-label={t.text('identity.people.act_on', { action: label, name: person.name })} onPress={() => setAsking(true)}>
        {label}
      </Button>
      <ConfirmDialog
        isOpen={isAsking} title={t.text('identity.people.act_on', { action: label, name: person.name })} confirmLabel={label} reason="none" isDangerous={isSuspending}
        busy={change.isPending} errors={formErrors(t, change.error)} onClose={() => setAsking(false)} onConfirm={confirm}
      >
        {t.textOf('identity.people.confirm', verb)}
      </ConfirmDialog>
    </>
  );
}
