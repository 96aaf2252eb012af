import { searchRoutes } from '@team-osaka/contracts';
import { Button, Dialog, Form, TextField, useToast } from '@team-osaka/ui';
import { useState } from 'react';
import { useAction, type Call } from '../../shared/api.js';
import { useText } from '../../shared/language.js';
import { useSession } from '../../shared/session.js';
import { useSubmit } from '../identity/use-submit.js';

type Search = Call<typeof searchRoutes.save>['body'] extends infer Body ? (Body extends { name: string } ? Omit<Body, 'name'> : never) : never;

/** Keeps the words and filters of a list, so that the person is told of what is new. Only for signed-in people. */
export function SaveSearchButton({ search, suggestion }: { readonly search: Search; readonly suggestion: string }) {
  const t = useText();
  const { viewer } = useSession();
  const [isOpen, setOpen] = useState(false);
  if (!viewer) return null;
  return (
    <>
      <Button variant="secondary" size="small" icon="bell" onPress={() => setOpen(true)}>
        {t.text('search.save')}
      </Button>
      <Dialog isOpen={isOpen} onClose={() => setOpen(false)} title={t.text('search.save')}>
        <SaveForm search={search} suggestion={suggestion} onClose={() => setOpen(false)} />
      </Dialog>
    </>
  );
}

function SaveForm({ search, suggestion, onClose }: { readonly search: Search; readonly suggestion: string; readonly onClose: () => void }) {
  const t = useText();
  const toast = useToast();
  const save = useAction(searchRoutes.save);
  const [name, setName] = useState(suggestion.slice(0, 120));
  const { errors, busy, submit } = useSubmit({ name: t.text('search.name') });

  async function send(): Promise<void> {
    await save.mutateAsync({ body: { ...search, name: name.trim() } as Call<typeof searchRoutes.save>['body'] });
    toast({ text: t.text('search.saved') });
    onClose();
  }

  return (
    <Form errors={errors} onSubmit={() => void submit({ name }, send)} className="flex flex-col gap-6">
      <p>{t.text('search.save_lead')}</p>
      <TextField name="name" label={t.text('search.name')} isRequired maxLength={120} value={name} onChange={setName} />
      <div className="flex flex-wrap justify-end gap-4">
        <Button variant="secondary" onPress={onClose}>
          {t.text('ui.cancel')}
        </Button>
        <Button type="submit" busy={busy}>
          {t.text('search.save')}
        </Button>
      </div>
    </Form>
  );
}
