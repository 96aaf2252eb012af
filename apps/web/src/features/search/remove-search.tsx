import { searchRoutes, type SavedSearchView } from '@team-osaka/contracts';
import { Button, ConfirmDialog, useToast } from '@team-osaka/ui';
import { useState } from 'react';
import { useAction } from '../../shared/api.js';
import { useText } from '../../shared/language.js';
import { formErrors } from '../../shared/problem.js';

/** Deletes a saved search. */
export function RemoveSearch({ search: { id, name } }: { readonly search: SavedSearchView }) {
  const t = useText();
  const toast = useToast();
  const remove = useAction(searchRoutes.remove);
  const [isAsking, setAsking] = useState(false);
  const label = t.text('search.delete');
  const confirm = (): void =>
    remove.mutate({ params: { id } }, {
      onSuccess: () => {
        setAsking(false);
        toast({ text: t.text('search.deleted') });
      },
    });
  return (
    <>
      <Button variant="quiet" size="small" aria-label={t.text('search.act_on', { action: label, name })} onPress={() => setAsking(true)}>
        {label}
      </Button>
      <ConfirmDialog isOpen={isAsking} title={label} confirmLabel={label} reason="none" isDangerous busy={remove.isPending} errors={formErrors(t, remove.error)} onClose={() => setAsking(false)} onConfirm={confirm}>
        <p className="break-words">{t.text('search.delete_confirm', { name })}</p>
      </ConfirmDialog>
    </>
  );
}
