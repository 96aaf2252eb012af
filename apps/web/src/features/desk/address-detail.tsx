import { mailAddressRoutes, type MailAddressView } from '@team-osaka/contracts';
import { Button, DescriptionList, Form, Link, Notice, Section, Skeleton, TextArea, TextField, useToast } from '@team-osaka/ui';
import { useState } from 'react';
import { useAction, useRoute } from '../../shared/api.js';
import { useText } from '../../shared/language.js';
import { ProblemNotice } from '../../shared/problem.js';
import { useSubmit } from '../../shared/use-submit.js';

/** A mail address that does not work: whose it is, what was reported, and the way to correct it. */
export function AddressDetail({ id }: { readonly id: string }) {
  const t = useText();
  const answer = useRoute(mailAddressRoutes.read, { params: { id } });
  if (answer.error) return <ProblemNotice problem={answer.error} onRetry={() => void answer.refetch()} />;
  if (!answer.data) return <Skeleton />;
  const { address, person, organisation, cause, detail, reports, abilities } = answer.data;
  return (
    <div className="flex flex-col gap-8">
      <Notice kind="warning" title={t.text('address.lead')} />
      <DescriptionList
        facts={[
          { term: t.text('address.fact.address'), value: <span className="break-all">{address}</span> },
          { term: t.text('address.fact.person'), value: person?.name },
          { term: t.text('address.fact.organisation'), value: organisation && <Link href={`/organisations/${organisation.id}`}>{organisation.name}</Link> },
          { term: t.text('address.fact.cause'), value: t.textOf('address.cause', cause) },
          { term: t.text('address.fact.detail'), value: detail, lang: 'en' },
          { term: t.text('address.reports'), value: reports.map(({ at, kind, detail: said }) => [t.dateTime(at), t.textOf('address.cause', kind), said].filter(Boolean).join(' – ')).join('\n') },
        ]}
      />
      {abilities.includes('correct') && <Correction key={id} view={answer.data} />}
    </div>
  );
}

function Correction({ view }: { readonly view: MailAddressView }) {
  const t = useText();
  const toast = useToast();
  const correct = useAction(mailAddressRoutes.correct);
  const [email, setEmail] = useState('');
  const [reason, setReason] = useState('');
  const { errors, busy, submit } = useSubmit({ email: t.text('address.new_email'), reason: t.text('address.reason') });

  async function save(): Promise<void> {
    await correct.mutateAsync({ params: { id: view.id }, body: { version: view.version, email, reason } });
    toast({ text: t.text('address.corrected') });
  }

  return (
    <Section title={t.text('address.correct_title')}>
      <Form errors={errors} onSubmit={() => void submit({ email, reason }, save)} className="flex max-w-xl flex-col gap-6">
        <TextField name="email" type="email" isRequired label={t.text('address.new_email')} description={t.text('address.correct_hint')} value={email} onChange={setEmail} autoComplete="off" maxLength={254} />
        <TextArea name="reason" isRequired label={t.text('address.reason')} value={reason} onChange={setReason} maxLength={2000} />
        <div>
          <Button type="submit" busy={busy}>
            {t.text('address.correct_title')}
          </Button>
        </div>
      </Form>
    </Section>
  );
}
