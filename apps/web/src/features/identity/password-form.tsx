import { identityRoutes } from '@team-osaka/contracts';
import { Button, Form, useToast } from '@team-osaka/ui';
import { useState } from 'react';
import { call } from '../../shared/api.js';
import { useText } from '../../shared/language.js';
import { useSubmit } from '../../shared/use-submit.js';
import { PasswordField } from './password-field.js';

/** Changes the own password; this browser stays signed in, every other one is signed out. */
export function PasswordForm({ email }: { readonly email: string }) {
  const t = useText();
  const toast = useToast();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const labels = { current: t.text('identity.field.current_password'), next: t.text('identity.field.new_password') };
  const { errors, busy, submit } = useSubmit(labels);

  async function change(): Promise<void> {
    await call(identityRoutes.changePassword, { body: { current, next } });
    setCurrent('');
    setNext('');
    toast({ text: t.text('identity.settings.password_changed') });
  }

  return (
    <Form errors={errors} onSubmit={() => void submit({ current, next }, change)} className="flex flex-col gap-6">
      <p>{t.text('identity.settings.password_lead')}</p>
      <input type="text" name="username" autoComplete="username" value={email} readOnly hidden />
      <PasswordField name="current" label={labels.current} kind="current" value={current} onChange={setCurrent} />
      <PasswordField name="next" label={labels.next} kind="new" value={next} onChange={setNext} />
      <div>
        <Button type="submit" busy={busy}>
          {t.text('identity.settings.change_password')}
        </Button>
      </div>
    </Form>
  );
}
