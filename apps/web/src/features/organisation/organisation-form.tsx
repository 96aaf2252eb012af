import { organisationRoutes, type OrganisationView } from '@team-osaka/contracts';
import { Button, Form, FormActions, LinkButton, useToast } from '@team-osaka/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useAction } from '../../shared/api.js';
import { useText } from '../../shared/language.js';
import { useSubmit } from '../../shared/use-submit.js';
import { draftFields, draftOf, fullAddress, written, type FactsDraft } from './facts-draft.js';
import { FactsFields } from './facts-fields.js';

/** The facts of an organisation in a form. It saves against the version it began with, so that nobody's change is written over. */
export function OrganisationForm({ view }: { readonly view: OrganisationView }) {
  const t = useText();
  const toast = useToast();
  const navigate = useNavigate();
  const change = useAction(organisationRoutes.change);
  const [version] = useState(view.version);
  const [draft, setDraft] = useState<FactsDraft>(() => draftOf(view, t.language));
  const { labels, controls } = draftFields(t, draft, '');
  const { errors, busy, submit } = useSubmit(labels, controls);
  const page = `/organisations/${view.id}`;
  const website = fullAddress(draft.website);
  const required = { [controls['names'] ?? '']: Object.values(written(draft.names)).join(''), country: draft.country };

  async function save(): Promise<void> {
    await change.mutateAsync({
      params: { id: view.id },
      body: {
        version, names: written(draft.names), country: draft.country, summary: written(draft.summary), sectors: [...draft.sectors],
        place: draft.place.trim() || null, website: website || null,
      },
    });
    toast({ text: t.text('ui.saved') });
    await navigate(page);
  }

  return (
    <Form errors={errors} onSubmit={() => void submit(required, save)}>
      <FactsFields draft={draft} onChange={setDraft} />
      <FormActions>
        <Button type="submit" busy={busy}>
          {t.text('ui.save')}
        </Button>
        <LinkButton href={page} variant="quiet">
          {t.text('ui.cancel')}
        </LinkButton>
      </FormActions>
    </Form>
  );
}
