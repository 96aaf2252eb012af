import { identityRoutes } from '@team-osaka/contracts';
import { Button, Form, Notice, TextField } from '@team-osaka/ui';
import { useState } from 'react';
import { call } from '../../shared/api.js';
import { useText } from '../../shared/language.js';
import { useSubmit } from '../../shared/use-submit.js';

/** Asks for the mail. What is said afterwards does not tell whether the address is known. */
export function AskReset() {
  const t = useText();
  const [email, setEmail] = useState('');
  const [askedFor, setAskedFor] = useState<string | null>(null);
  const label = t.text('identity.field.email');
  const { errors, busy, submit } = useSubmit({ email: label });

  async function ask(): Promise<void> {
    await call(identityRoutes.requestPasswordReset, { body: { email: email.trim() } });
    setAskedFor(email.trim());
  }

  if (askedFor !== null) {
    return (
      <Notice kind="info" isLive title={t.text('identity.reset.asked.title')}>
        <p className="break-words">{t.text('identity.reset.asked.body', { email: askedFor })}</p>
      </Notice>
    );
  }
  return (
    <Form errors={errors} onSubmit={() => void submit({ email }, ask)} className="flex max-w-xl flex-col gap-6">
      <p>{t.text('identity.reset.ask.lead')}</p>
      <TextField name="email" label={label} type="email" autoComplete="username" isRequired maxLength={254} value={email} onChange={setEmail} />
      <div>
        <Button type="submit" busy={busy}>
          {t.text('identity.reset.ask.send')}
        </Button>
      </div>
    </Form>
  );
}
