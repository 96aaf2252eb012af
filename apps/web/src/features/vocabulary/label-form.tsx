import { vocabularyRoutes, type ConceptView } from '@team-osaka/contracts';
import { conceptLanguages, type ConceptLanguage } from '@team-osaka/domain';
import { Button, Form, Select, TextField, useToast } from '@team-osaka/ui';
import { useState } from 'react';
import { useAction } from '../../shared/api.js';
import { useText } from '../../shared/language.js';
import { useSubmit } from '../../shared/use-submit.js';

/** Adds a label to the concept in view. */
export function LabelForm({ concept }: { readonly concept: ConceptView }) {
  const t = useText();
  const toast = useToast();
  const add = useAction(vocabularyRoutes.addLabel);
  const [language, setLanguage] = useState<ConceptLanguage>(t.language);
  const [text, setText] = useState('');
  const [reason, setReason] = useState('');
  const { errors, busy, submit } = useSubmit({ text: t.text('concept.field.text') });

  async function save(): Promise<void> {
    await add.mutateAsync({ params: { code: concept.code }, body: { language, text, ...(reason.trim() ? { reason } : {}) } });
    toast({ text: t.text('concept.labels.added', { label: text }) });
    setText('');
    setReason('');
  }

  return (
    <Form errors={errors} onSubmit={() => void submit({ text }, save)} className="flex max-w-xl flex-col gap-6">
      <Select
        name="language" label={t.text('concept.field.language')} value={language} onChange={(chosen) => setLanguage(chosen || language)}
        options={conceptLanguages.map((one) => ({ value: one, label: t.languageName(one) }))}
      />
      <TextField name="text" label={t.text('concept.field.text')} isRequired maxLength={200} lang={language} value={text} onChange={setText} />
      <TextField name="reason" label={t.text('concept.field.reason')} description={t.text('concept.hint.reason')} maxLength={500} value={reason} onChange={setReason} />
      <div>
        <Button type="submit" busy={busy}>
          {t.text('concept.labels.add')}
        </Button>
      </div>
    </Form>
  );
}
