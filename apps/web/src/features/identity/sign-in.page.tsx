import { identityRoutes } from '@team-osaka/contracts';
import { Button, Form, Link, TextField } from '@team-osaka/ui';
import { useState } from 'react';
import { Navigate, useSearchParams } from 'react-router';
import { call } from '../../shared/api.js';
import { useText } from '../../shared/language.js';
import { Page } from '../../shared/page.js';
import { useEnterSession, useSession } from '../../shared/session.js';
import { useSubmit } from '../../shared/use-submit.js';
import { nextPath } from './next-path.js';
import { PasswordField } from './password-field.js';

/** Signs in and goes on to where one came from (`?next=/needs/…`). */
export function Component() {
  const t = useText();
  const { viewer } = useSession();
  const [params] = useSearchParams();
  if (viewer) return <Navigate to={nextPath(params.get('next'), window.location.origin)} replace />;
  return (
    <Page title={t.text('identity.sign_in.title')} description={t.text('identity.sign_in.lead')}>
      <SignInForm />
      <div className="flex max-w-xl flex-col gap-2 border-t border-line pt-6">
        <p>{t.text('identity.sign_in.no_account')}</p>
        <p>
          <Link href="/apply" className="inline-flex min-h-11 items-center">
            {t.text('shell.apply')}
          </Link>
        </p>
      </div>
    </Page>
  );
}

function SignInForm() {
  const t = useText();
  const enter = useEnterSession();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const labels = { email: t.text('identity.field.email'), password: t.text('identity.field.password') };
  const { errors, busy, submit } = useSubmit(labels);

  async function signIn(): Promise<void> {
    const { viewer } = await call(identityRoutes.signIn, { body: { email: email.trim(), password } });
    enter(viewer);
  }

  return (
    <Form errors={errors} onSubmit={() => void submit({ email, password }, signIn)} className="flex max-w-xl flex-col gap-6">
      <TextField name="email" label={labels.email} type="email" autoComplete="username" isRequired maxLength={254} value={email} onChange={setEmail} />
      <PasswordField name="password" label={labels.password} kind="current" value={password} onChange={setPassword} />
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <Button type="submit" busy={busy}>
          {t.text('shell.sign_in')}
        </Button>
        <Link href="/password-reset" className="inline-flex min-h-11 items-center">
          {t.text('identity.sign_in.forgot')}
        </Link>
      </div>
    </Form>
  );
}
