import { needRoutes, type NeedView } from '@team-osaka/contracts';
import { Button, DateField, Dialog, Form, FormFooter, useToast } from '@team-osaka/ui';
import { useMemo, useState } from 'react';
import { useAction } from '../../shared/api.js';
import { useText } from '../../shared/language.js';
import { formErrors } from '../../shared/problem.js';

/** Keeps a need open until a later day. */
export function ExtendNeed({ view: { id, version, validUntil } }: { readonly view: NeedView }) {
  const t = useText();
  const toast = useToast();
  const [isOpen, setOpen] = useState(false);
  const [until, setUntil] = useState(validUntil ?? '');
  const extend = useAction(needRoutes.extend);
  const label = t.text('need.action.extend');
  const errors = useMemo(() => formErrors(t, extend.error, { validUntil: t.text('listing.field.valid_until') }), [t, extend.error]);

  function send(): void {
    extend.mutate({ params: { id }, body: { version, validUntil: until } }, {
      onSuccess: () => {
        setOpen(false);
        toast({ text: t.text('need.extended', { date: t.date(until) }) });
      },
    });
  }

  return (
    <>
      <Button variant="secondary" onPress={() => setOpen(true)}>
        {label}
      </Button>
      <Dialog isOpen={isOpen} onClose={() => setOpen(false)} title={label}>
        <Form onSubmit={send} errors={errors} className="flex flex-col gap-6">
          <DateField name="validUntil" label={t.text('listing.field.valid_until')} description={t.text('need.hint.valid_until')} isRequired value={until} onChange={setUntil} />
          <FormFooter submitLabel={label} onCancel={() => setOpen(false)} busy={extend.isPending} />
        </Form>
      </Dialog>
    </>
  );
}
