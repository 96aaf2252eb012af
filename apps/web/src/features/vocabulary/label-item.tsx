import { vocabularyRoutes, type ConceptLabelView } from '@team-osaka/contracts';
import { Button, ConfirmDialog, Tag, useToast } from '@team-osaka/ui';
import { useState } from 'react';
import { useAction } from '../../shared/api.js';
import { useText } from '../../shared/language.js';
import { formErrors } from '../../shared/problem.js';

/** A label; one that the office added says by whom and why, and can be taken back. */
export function LabelItem({ label }: { readonly label: ConceptLabelView }) {
  const t = useText();
  if (label.id === null) {
    return (
      <li lang={label.language} className={label.preferred ? 'font-bold' : undefined}>
        <Tag>{label.text}</Tag>
      </li>
    );
  }
  const date = t.date(label.at ?? '');
  return (
    <li className="flex w-full flex-wrap items-center gap-x-4 gap-y-1 rounded-8 border border-line p-3">
      <span lang={label.language} className="font-bold break-words">
        {label.text}
      </span>
      <span className="text-ink-soft">{label.by ? t.text('concept.labels.added_by', { name: label.by, date }) : t.text('concept.labels.added_on', { date })}</span>
      {label.reason && <span className="text-ink-soft">{t.text('concept.labels.because', { reason: label.reason })}</span>}
      <RemoveButton id={label.id} text={label.text} />
    </li>
  );
}

function RemoveButton({ id, text }: { readonly id: string; readonly text: string }) {
  const t = useText();
  const toast = useToast();
  const remove = useAction(vocabularyRoutes.removeLabel);
  const [isAsking, setAsking] = useState(false);
  const label = t.text('concept.labels.remove');
  const confirm = (): void =>
    remove.mutate({ params: { id } }, { onSuccess: () => toast({ text: t.text('concept.labels.removed', { label: text }) }) });
  return (
    <>
      <Button variant="quiet" size="small" aria-label={t.text('concept.words.act_on', { action: label, word: text })} onPress={() => setAsking(true)}>
        {label}
      </Button>
      <ConfirmDialog
        isOpen={isAsking} title={t.text('concept.words.act_on', { action: label, word: text })} confirmLabel={label} reason="none" isDangerous busy={remove.isPending} errors={formErrors(t, remove.error)}
        onClose={() => setAsking(false)} onConfirm={confirm}
      >
        <p className="break-words">{t.text('concept.labels.remove_confirm', { label: text })}</p>
      </ConfirmDialog>
    </>
  );
}
