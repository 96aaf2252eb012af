import { searchRoutes } from '@team-osaka/contracts';
import { Button, Dialog } from '@team-osaka/ui';
import { useState } from 'react';
import { useAction, type Call } from '../../shared/api.js';
import { useText } from '../../shared/language.js';
import { useSession } from '../../shared/session.js';
import { SearchNameForm } from './search-name-form.js';

type SaveBody = Call<typeof searchRoutes.save>['body'];
type Search = SaveBody extends infer Body ? (Body extends { name: string } ? Omit<Body, 'name'> : never) : never;

/** Keeps the words and filters of a list, so that the person is told of what is new. Only for signed-in people. */
export function SaveSearchButton({ search, suggestion }: { readonly search: Search; readonly suggestion: string }) {
  const t = useText();
  const { viewer } = useSession();
  const [isOpen, setOpen] = useState(false);
  const save = useAction(searchRoutes.save);
  const label = t.text('search.save');
  const close = (): void => setOpen(false);
  if (!viewer) return null;
  return (
    <>
      <Button variant="secondary" size="small" icon="bell" onPress={() => setOpen(true)}>
        {label}
      </Button>
      <Dialog isOpen={isOpen} onClose={close} title={label}>
        <p>{t.text('search.save_lead')}</p>
        <SearchNameForm
          name={suggestion.slice(0, 120)} submitLabel={label} done={t.text('search.saved')} onClose={close}
          onSend={(name) => save.mutateAsync({ body: { ...search, name } as SaveBody })}
        />
      </Dialog>
    </>
  );
}
