import { identityRoutes } from '@team-osaka/contracts';
import { Button, Form, Link, LinkButton, Notice } from '@team-osaka/ui';
import { useState } from 'react';
import { call } from '../../shared/api.js';
import { useText } from '../../shared/language.js';
import { useEnterSession } from '../../shared/session.js';
import { useSubmit } from '../../shared/use-submit.js';
import { PasswordField } from './password-field.js';

/** Sets a new password with the token of the mail. Every session of the person ends with it, this browser's too. */
export function SetPassword({ token }: { readonly token: string }) {
  const t = useText();
  const enter = useEnterSession();
  const [password, setPassword] = useState('');
  const [isDone, setDone] = useState(false);
  const label = t.text('identity.field.new_password');
  const { errors, busy, submit } = useSubmit({ password: label }, { token: null });

  async function set(): Promise<void> {
    await call(identityRoutes.resetPassword, { body: { token, password } });
    enter(null);
    setDone(true);
  }

  if (isDone) {
    return (
      <Notice kind="success" isLive title={t.text('identity.reset.done.title')} actions={<LinkButton href="/sign-in">{t.text('shell.sign_in')}</LinkButton>}>
        {t.text('identity.reset.done.body')}
      </Notice>
    );
  }
  return (
    <Form errors={errors} onSubmit={() => void submit({ password }, set)} className="flex max-w-xl flex-col gap-6">
      <p>{t.text('identity.reset.set.lead')}</p>
      <PasswordField name="password" label={label} kind="new" value={password} onChange={setPassword} />
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <Button type="submit" busy={busy}>
          {t.text('identity.reset.set.save')}
        </Button>
        <Link href="/password-reset" className="inline-flex min-h-11 items-center">
          {t.text('identity.reset.again')}
        </Link>
      </div>
    </Form>
  );
}
