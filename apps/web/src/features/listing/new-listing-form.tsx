import { sectors, type ContentLanguage, type Sector } from '@team-osaka/domain';
import { Button, ComboBox, Form, FormActions, LinkButton, Select, TextField, type FormError } from '@team-osaka/ui';
import { useState } from 'react';
import { useText } from '../../shared/language.js';
import { formErrors } from '../../shared/problem.js';
import { languageOptions } from './options.js';

/** What a draft begins with. */
export interface Beginning {
  readonly language: ContentLanguage;
  readonly title: string;
  readonly sectors: readonly Sector[];
}

export interface NewListingFormProps {
  readonly titleLabel: string;
  readonly titleHint: string;
  readonly backHref: string;
  /** Creates the draft and goes on to it. */
  readonly onCreate: (beginning: Beginning) => Promise<unknown>;
}

/** The first step of a listing: language, title, sectors. Everything else is written in the draft that comes of it. */
export function NewListingForm({ titleLabel, titleHint, backHref, onCreate }: NewListingFormProps) {
  const t = useText();
  const [language, setLanguage] = useState<ContentLanguage>(t.language);
  const [title, setTitle] = useState('');
  const [chosen, setChosen] = useState<readonly Sector[]>([]);
  const [busy, setBusy] = useState(false);
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const name = `texts.${language}.title`;

  async function create(): Promise<void> {
    if (title.trim() === '') return setErrors([{ name, message: t.text('error.at_field', { field: titleLabel, message: t.text('error.field.required') }) }]);
    setBusy(true);
    try {
      await onCreate({ language, title: title.trim(), sectors: chosen });
    } catch (fault) {
      setErrors(formErrors(t, fault, { [name]: titleLabel, 'facts.sectors': t.text('listing.field.sectors') }));
      setBusy(false);
    }
  }

  return (
    <Form errors={errors} onSubmit={() => void create()}>
      <Select
        name="originalLanguage" label={t.text('listing.text.written_in')} description={t.text('listing.text.written_in_hint')}
        value={language} options={languageOptions(t)} onChange={(next) => setLanguage(next || t.language)}
      />
      <TextField name={name} label={titleLabel} description={titleHint} isRequired maxLength={200} lang={language} value={title} onChange={setTitle} />
      <ComboBox
        name="facts.sectors" label={t.text('listing.field.sectors')} description={t.text('listing.field.sectors_hint')} value={chosen} onChange={setChosen}
        options={sectors.map((sector) => ({ value: sector, label: t.textOf('vocabulary.sector', sector) }))}
      />
      <FormActions>
        <Button type="submit" busy={busy}>
          {t.text('listing.begin')}
        </Button>
        <LinkButton href={backHref} variant="quiet">
          {t.text('ui.cancel')}
        </LinkButton>
      </FormActions>
    </Form>
  );
}
