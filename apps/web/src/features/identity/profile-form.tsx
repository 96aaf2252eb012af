import { identityRoutes, type Me } from '@team-osaka/contracts';
import { Button, Form, Notice } from '@team-osaka/ui';
import { useState } from 'react';
import { useAction } from '../../shared/api.js';
import { useShowLanguage, useText } from '../../shared/language.js';
import { useSubmit } from '../../shared/use-submit.js';
import { PersonFields, type PersonFacts } from './person-fields.js';

/** Changes name, language and time zone. The screen follows the language at once. */
export function ProfileForm({ viewer }: { readonly viewer: Me }) {
  const t = useText();
  const show = useShowLanguage();
  const profile = useAction(identityRoutes.changeProfile);
  // Only what was typed is kept here: the language may change in the header meanwhile.
  const [typed, setTyped] = useState<Partial<PersonFacts>>({});
  const facts: PersonFacts = { name: viewer.name, locale: viewer.locale, timeZone: viewer.timeZone, ...typed };
  const [isSaved, setSaved] = useState(false);
  const labels = { name: t.text('identity.field.name'), timeZone: t.text('identity.field.time_zone') };
  const { errors, busy, submit } = useSubmit(labels);

  async function save(): Promise<void> {
    await profile.mutateAsync({ body: { version: viewer.version, ...typed } });
    setTyped({});
    await show(facts.locale);
    // Said in the page rather than in passing: by now the screen may speak another language.
    setSaved(true);
  }

  function change(next: PersonFacts): void {
    setTyped(changesOf(viewer, next));
    setSaved(false);
  }

  return (
    <Form errors={errors} onSubmit={() => void submit({ name: facts.name, timeZone: facts.timeZone }, save)} className="flex flex-col gap-6">
      <PersonFields facts={facts} onChange={change} />
      <div>
        <Button type="submit" busy={busy}>
          {t.text('ui.save')}
        </Button>
      </div>
      {isSaved && <Notice kind="success" isLive title={t.text('identity.settings.saved')} />}
    </Form>
  );
}

function changesOf(viewer: Me, { name, locale, timeZone }: PersonFacts): Partial<PersonFacts> {
  return { ...(name === viewer.name ? {} : { name }), ...(locale === viewer.locale ? {} : { locale }), ...(timeZone === viewer.timeZone ? {} : { timeZone }) };
}
