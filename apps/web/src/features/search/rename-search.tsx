import { searchRoutes, type SavedSearchView } from '@team-osaka/contracts';
import { Button, Dialog } from '@team-osaka/ui';
import { useState } from 'react';
import { useAction } from '../../shared/api.js';
import { useText } from '../../shared/language.js';
import { SearchNameForm } from './search-name-form.js';

/** Gives a saved search another name. */
export function RenameSearch({ search: { id, name } }: { readonly search: SavedSearchView }) {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  const rename = useAction(searchRoutes.rename);
  const label = t.text('search.rename');
  const close = (): void => setOpen(false);
  return (
    <>
      <Button variant="quiet" size="small" aria-label={t.text('search.act_on', { action: label, name })} onPress={() => setOpen(true)}>
        {label}
      </Button>
      <Dialog isOpen={isOpen} onClose={close} title={label}>
        <SearchNameForm
          name={name} submitLabel={t.text('ui.save')} done={t.text('search.renamed')} onClose={close}
          onSend={(next) => rename.mutateAsync({ params: { id }, body: { name: next } })}
        />
      </Dialog>
    </>
  );
}
