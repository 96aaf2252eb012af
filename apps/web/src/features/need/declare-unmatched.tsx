import { needRoutes, type NeedView } from '@team-osaka/contracts';
import { Button, Dialog, Form, FormFooter, TextArea, type FormError } from '@team-osaka/ui';
import { useState } from 'react';
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
  const labels = { reason: t.text('ui.reason'), nextStep: t.text('need.form.next_step') };
  const [errors, setErrors] = useState<readonly FormError[]>([]);

  function send(): void {
    const said = { reason: reason.trim(), nextStep: nextStep.trim() };
    const missing = (['reason', 'nextStep'] as const).filter((name) => said[name] === '');
    setErrors(missing.map((name) => ({ name, message: t.text('error.at_field', { field: labels[name], message: t.text('error.field.required') }) })));
    if (missing.length > 0) return;
    declare.mutate({ params: { id }, body: { version, ...said } }, { onSuccess: () => setOpen(false), onError: (fault) => setErrors(formErrors(t, fault, labels)) });
  }

  return (
    <>
      <Button variant="quiet" onPress={() => setOpen(true)}>
        {label}
      </Button>
      <Dialog isOpen={isOpen} onClose={() => setOpen(false)} title={label}>
        <Form onSubmit={send} errors={errors} className="flex flex-col gap-6">
          <p>{t.text('ui.confirm_tells')}</p>
          <TextArea name="reason" label={t.text('ui.reason')} isRequired rows={4} maxLength={2000} value={reason} onChange={setReason} />
          <TextArea name="nextStep" label={t.text('need.form.next_step')} description={t.text('need.hint.next_step')} isRequired rows={4} maxLength={2000} value={nextStep} onChange={setNextStep} />
          <FormFooter submitLabel={label} onCancel={() => setOpen(false)} busy={declare.isPending} isDangerous />
        </Form>
      </Dialog>
    </>
  );
}
