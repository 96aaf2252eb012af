import { needRoutes, type NeedView } from '@team-osaka/contracts';
import { Button, Dialog, Form, TextArea, type FormError } from '@team-osaka/ui';
import { useMemo, useState } from 'react';
import { useAction } from '../../shared/api.js';
import { useText } from '../../shared/language.js';
import { formErrors } from '../../shared/problem.js';

/** Concludes a need without a partner: never without a reason and a next step. */
export function DeclareUnmatched({ view: { id, version } }: { readonly view: NeedView }) {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [nextStep, setNextStep] = useState('');
  const declare = useAction(needRoutes.declareUnmatched);
  const label = t.text('need.action.declare_unmatched');
  const errors = useMemo<FormError[]>(() => formErrors(t, declare.error, { reason: t.text('ui.reason'), nextStep: t.text('need.form.next_step') }), [t, declare.error]);

  return (
    <>
      <Button variant="quiet" onPress={() => setOpen(true)}>
        {label}
      </Button>
      <Dialog isOpen={isOpen} onClose={() => setOpen(false)} title={label}>
        <Form
          onSubmit={() => declare.mutate({ params: { id }, body: { version, reason, nextStep } }, { onSuccess: () => setOpen(false) })}
          errors={errors} className="flex flex-col gap-6"
        >
          <p>{t.text('ui.confirm_tells')}</p>
          <TextArea name="reason" label={t.text('ui.reason')} isRequired rows={4} maxLength={2000} value={reason} onChange={setReason} />
          <TextArea name="nextStep" label={t.text('need.form.next_step')} description={t.text('need.hint.next_step')} isRequired rows={4} maxLength={2000} value={nextStep} onChange={setNextStep} />
          <div className="flex flex-wrap justify-end gap-4">
            <Button variant="secondary" onPress={() => setOpen(false)}>
              {t.text('ui.cancel')}
            </Button>
            <Button type="submit" variant="danger" busy={declare.isPending}>
              {label}
            </Button>
          </div>
        </Form>
      </Dialog>
    </>
  );
}
