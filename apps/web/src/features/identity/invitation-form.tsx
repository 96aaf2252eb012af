import { identityRoutes } from '@team-osaka/contracts';
import { Button, Form, FormActions } from '@team-osaka/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { call } from '../../shared/api.js';
import { useShowLanguage, useText } from '../../shared/language.js';
import { useEnterSession } from '../../shared/session.js';
import { useSubmit } from '../../shared/use-submit.js';
import { PasswordField } from './password-field.js';
import { PersonFields, type PersonFacts } from './person-fields.js';
import { browserTimeZone } from './time-zone.js';

/** Joins the organisation that invited: name, password, language and time zone, the last two as this browser has them. */
export function InvitationForm({ token, email }: { readonly token: string; readonly email: string }) {
  const t = useText();
  const enter = useEnterSession();
  const show = useShowLanguage();
  const navigate = useNavigate();
  const [facts, setFacts] = useState<PersonFacts>({ name: '', locale: t.language, timeZone: browserTimeZone() });
  const [password, setPassword] = useState('');
  const labels = { name: t.text('identity.field.name'), password: t.text('identity.field.password'), timeZone: t.text('identity.field.time_zone') };
  const { errors, busy, submit } = useSubmit(labels, { token: null });

  async function join(): Promise<void> {
    const { viewer } = await call(identityRoutes.acceptInvitation, { body: { token, password, ...facts } });
    await show(viewer.locale);
    await navigate('/', { replace: true });
    enter(viewer);
  }

  return (
    <Form errors={errors} onSubmit={() => void submit({ name: facts.name, password, timeZone: facts.timeZone }, join)}>
      <PersonFields facts={facts} onChange={setFacts} />
      {/* Password managers keep the password under the address they find in the form. */}
      <input type="text" name="username" autoComplete="username" value={email} readOnly hidden />
      <PasswordField name="password" label={labels.password} kind="new" value={password} onChange={setPassword} />
      <FormActions>
        <Button type="submit" busy={busy}>
          {t.text('identity.invitation.join')}
        </Button>
      </FormActions>
    </Form>
  );
}
