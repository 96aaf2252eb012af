import { vocabularyRoutes, type UnmatchedWord } from '@team-osaka/contracts';
import { conceptLanguages } from '@team-osaka/domain';
import { Form, FormFooter, TextField, useToast } from '@team-osaka/ui';
import { useState } from 'react';
import { useAction } from '../../shared/api.js';
import { useText } from '../../shared/language.js';
import { useSubmit } from '../../shared/use-submit.js';
import { ConceptPicker } from './concept-picker.js';

export interface WordFormProps {
  readonly word: UnmatchedWord;
  readonly onClose: () => void;
}

/** Makes an unknown word a label of a known concept. */
export function AssignForm({ word, onClose }: WordFormProps) {
  const t = useText();
  const toast = useToast();
  const add = useAction(vocabularyRoutes.addLabel);
  const [code, setCode] = useState('');
  const [text, setText] = useState(word.text);
  const [reason, setReason] = useState('');
  const { errors, busy, submit } = useSubmit({ code: t.text('concept.field.concept'), text: t.text('concept.field.text') });
  const language = conceptLanguages.find((one) => one === word.language) ?? 'en';

  async function save(): Promise<void> {
    await add.mutateAsync({ params: { code }, body: { language, text, ...(reason.trim() ? { reason } : {}) } });
    toast({ text: t.text('concept.labels.added', { label: text }) });
    onClose();
  }

  return (
    <Form aria-label={t.text('concept.words.assign')} errors={errors} onSubmit={() => void submit({ code, text }, save)} className="flex flex-col gap-6 border-t border-line pt-4">
      <TextField name="text" label={`${t.text('concept.field.text')} (${t.languageName(language)})`} isRequired maxLength={200} lang={language} value={text} onChange={setText} />
      <ConceptPicker name="code" label={t.text('concept.field.concept')} isSingle value={code ? [code] : []} onChange={([chosen = '']) => setCode(chosen)} />
      <TextField name="reason" label={t.text('concept.field.reason')} description={t.text('concept.hint.reason')} maxLength={500} value={reason} onChange={setReason} />
      <FormFooter submitLabel={t.text('concept.labels.add')} busy={busy} onCancel={onClose} />
    </Form>
  );
}
