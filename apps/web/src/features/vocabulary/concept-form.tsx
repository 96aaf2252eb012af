import { vocabularyRoutes } from '@team-osaka/contracts';
import { addableFacets, conceptLanguages, type AddableFacet } from '@team-osaka/domain';
import { Form, FormFooter, Select, TextField, useToast } from '@team-osaka/ui';
import { useState } from 'react';
import { useAction } from '../../shared/api.js';
import { useText } from '../../shared/language.js';
import { useSubmit } from '../../shared/use-submit.js';
import type { WordFormProps } from './assign-form.js';
import { ConceptPicker } from './concept-picker.js';

/** Makes a concept of an unknown word. */
export function ConceptForm({ word, onClose }: WordFormProps) {
  const t = useText();
  const toast = useToast();
  const add = useAction(vocabularyRoutes.addConcept);
  const language = conceptLanguages.find((one) => one === word.language) ?? 'en';
  const [text, setText] = useState(word.text);
  const [english, setEnglish] = useState('');
  const [facet, setFacet] = useState<AddableFacet | ''>('');
  const [broader, setBroader] = useState<string[]>([]);
  const [reason, setReason] = useState('');
  const fields = { text: t.text('concept.field.text'), english: t.text('concept.field.english'), facet: t.text('concept.field.facet'), broader: t.text('concept.field.broader') };
  const { errors, busy, submit } = useSubmit(fields, { 'labels.0.text': 'text', 'labels.1.text': 'english' });
  const isEnglish = language === 'en';

  async function save(): Promise<void> {
    if (facet === '') return;
    const labels = [{ language, text }, ...(isEnglish || !english.trim() ? [] : [{ language: 'en' as const, text: english }])];
    await add.mutateAsync({ body: { facet, broader, labels, ...(reason.trim() ? { reason } : {}) } });
    toast({ text: t.text('concept.added', { name: text }) });
    onClose();
  }

  return (
    <Form aria-label={t.text('concept.words.found')} errors={errors} onSubmit={() => void submit({ text, facet, broader: broader.join() }, save)} className="flex flex-col gap-6 border-t border-line pt-4">
      <TextField name="text" label={`${fields.text} (${t.languageName(language)})`} isRequired maxLength={200} lang={language} value={text} onChange={setText} />
      {!isEnglish && <TextField name="english" label={fields.english} description={t.text('concept.hint.english')} maxLength={200} lang="en" value={english} onChange={setEnglish} />}
      <Select
        name="facet" label={fields.facet} isRequired placeholder={t.text('ui.please_choose')} value={facet} onChange={setFacet}
        options={addableFacets.map((one) => ({ value: one, label: t.textOf('concept.facet', one) }))}
      />
      <ConceptPicker name="broader" label={fields.broader} value={broader} onChange={setBroader} />
      <TextField name="reason" label={t.text('concept.field.reason')} description={t.text('concept.hint.reason')} maxLength={500} value={reason} onChange={setReason} />
      <FormFooter submitLabel={t.text('concept.add')} busy={busy} onCancel={onClose} />
    </Form>
  );
}
