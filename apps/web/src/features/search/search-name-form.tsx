import { Form, FormFooter, TextField, useToast } from '@team-osaka/ui';
import { useState } from 'react';
import { useText } from '../../shared/language.js';
import { useSubmit } from '../../shared/use-submit.js';

export interface SearchNameFormProps {
  /** The name to begin with. */
  readonly name: string;
  readonly submitLabel: string;
  /** Said when it is done. */
  readonly done: string;
  readonly onSend: (name: string) => Promise<unknown>;
  readonly onClose: () => void;
}

/** Asks for the name of a saved search. */
export function SearchNameForm({ name: first, submitLabel, done, onSend, onClose }: SearchNameFormProps) {
  const t = useText();
  const toast = useToast();
  const [name, setName] = useState(first);
  const label = t.text('search.name');
  const { errors, busy, submit } = useSubmit({ name: label });

  async function send(): Promise<void> {
    await onSend(name.trim());
    toast({ text: done });
    onClose();
  }

  return (
    <Form errors={errors} onSubmit={() => void submit({ name }, send)} className="flex flex-col gap-6">
      <TextField name="name" label={label} isRequired maxLength={120} value={name} onChange={setName} />
      <FormFooter submitLabel={submitLabel} onCancel={onClose} busy={busy} />
    </Form>
  );
}
