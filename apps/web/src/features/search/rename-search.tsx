import { searchRoutes, type SavedSearchView } from '@team-osaka/contracts';
import { Button, Dialog, Form, TextField, useToast } from '@team-osaka/ui';
import { useState } from 'react';
import { useAction } from '../../shared/api.js';
import { useText } from '../../shared/language.js';
import { useSubmit } from '../identity/use-submit.js';

/** Gives a saved search another name. */
export function RenameSearch({ search }: { readonly search: SavedSearchView }) {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  const label = t.text('search.rename');
  return (
    <>
      <Button variant="quiet" size="small" aria-label={t.text('search.act_on', { action: label, name: search.name })} onPress={() => setOpen(true)}>
        {label}
      </Button>
      <Dialog isOpen={isOpen} onClose={() => setOpen(false)} title={label}>
        <RenameForm search={search} onClose={() => setOpen(false)} />
      </Dialog>
    </>
  );
}

function RenameForm({ search, onClose }: { readonly search: SavedSearchView; readonly onClose: () => void }) {
  const t = useText();
  const toast = useToast();
  const rename = useAction(searchRoutes.rename);
  const [name, setName] = useState(search.name);
  const { errors, busy, submit } = useSubmit({ name: t.text('search.name') });

  async function send(): Promise<void> {
    await rename.mutateAsync({ params: { id: search.id }, body: { name: name.trim() } });
    toast({ text: t.text('search.renamed') });
    onClose();
  }

  return (
    <Form errors={errors} onSubmit={() => void submit({ name }, send)} className="flex flex-col gap-6">
      <TextField name="name" label={t.text('search.name')} isRequired maxLength={120} value={name} onChange={setName} />
      <div className="flex flex-wrap justify-end gap-4">
        <Button variant="secondary" onPress={onClose}>
          {t.text('ui.cancel')}
        </Button>
        <Button type="submit" busy={busy}>
          {t.text('ui.save')}
        </Button>
      </div>
    </Form>
  );
}
