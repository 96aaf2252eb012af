import { organisationRoutes } from '@team-osaka/contracts';
import { Button, Fieldset, Form, FormActions, TextArea, TextField } from '@team-osaka/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { call } from '../../shared/api.js';
import { useText } from '../../shared/language.js';
import { useSubmit } from '../../shared/use-submit.js';
import { PersonFields, type PersonFacts } from '../identity/person-fields.js';
import { browserTimeZone } from '../identity/time-zone.js';
import { applicantKinds } from '@team-osaka/domain';
import { applicationBody, type Receipt } from './application.js';
import { draftFields, emptyDraft, written, type FactsDraft } from './facts-draft.js';
import { FactsFields } from './facts-fields.js';

/** The application: the organisation, who applies for it, and why. */
export function ApplyForm() {
  const t = useText();
  const navigate = useNavigate();
  const [draft, setDraft] = useState<FactsDraft>(() => emptyDraft(t.language));
  const [person, setPerson] = useState<PersonFacts>({ name: '', locale: t.language, timeZone: browserTimeZone() });
  const [email, setEmail] = useState('');
  const [motivation, setMotivation] = useState('');
  const { labels, controls } = draftFields(t, draft, 'organisation.');
  const { errors, busy, submit } = useSubmit(
    {
      ...labels, 'applicant.name': t.text('identity.field.name'), 'applicant.email': t.text('identity.field.email'),
      'applicant.timeZone': t.text('identity.field.time_zone'), motivation: t.text('organisation.field.motivation'),
    },
    controls,
  );
  const required = {
    [controls['organisation.names'] ?? '']: Object.values(written(draft.names)).join(''), 'organisation.kind': draft.kind, 'organisation.country': draft.country,
    'applicant.name': person.name, 'applicant.timeZone': person.timeZone, 'applicant.email': email,
  };

  async function apply(): Promise<void> {
    const { reference, dueAt } = await call(organisationRoutes.apply, { body: applicationBody(draft, { ...person, email: email.trim() }, motivation) });
    const receipt: Receipt = { reference, dueAt, email: email.trim() };
    await navigate('/apply/received', { replace: true, state: receipt });
  }

  return (
    <Form errors={errors} onSubmit={() => void submit(required, apply)}>
      <Fieldset legend={t.text('organisation.apply.organisation')}>
        <FactsFields draft={draft} onChange={setDraft} prefix="organisation." kinds={applicantKinds} />
        <TextArea
          name="motivation" label={t.text('organisation.field.motivation')} description={t.text('organisation.field.motivation_hint')} maxLength={4000}
          value={motivation} onChange={setMotivation}
        />
      </Fieldset>
      <Fieldset legend={t.text('organisation.apply.applicant')} description={t.text('organisation.apply.applicant_lead')}>
        <TextField
          name="applicant.email" label={t.text('identity.field.email')} type="email" autoComplete="email" isRequired maxLength={254} value={email} onChange={setEmail}
        />
        <PersonFields facts={person} onChange={setPerson} prefix="applicant." />
      </Fieldset>
      <FormActions>
        <Button type="submit" busy={busy}>
          {t.text('organisation.apply.send')}
        </Button>
      </FormActions>
    </Form>
  );
}
