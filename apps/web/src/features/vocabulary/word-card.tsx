import { vocabularyRoutes, type UnmatchedWord } from '@team-osaka/contracts';
import { Button, Card, Link, Tag, useToast } from '@team-osaka/ui';
import { useId } from 'react';
import { useAction } from '../../shared/api.js';
import { useText } from '../../shared/language.js';
import { problemText } from '../../shared/problem.js';
import { AssignForm } from './assign-form.js';
import { ConceptForm } from './concept-form.js';

/** What the office is about to make of a word. */
export type Making = 'assign' | 'found';
const making = { assign: { text: 'concept.words.assign', Form: AssignForm }, found: { text: 'concept.words.found', Form: ConceptForm } } as const;

export interface WordCardProps {
  readonly word: UnmatchedWord;
  /** The form that is open below the word. */
  readonly open: Making | null;
  readonly onOpen: (open: Making | null) => void;
}

/** One unknown word with the needs it comes from and what may become of it. */
export function WordCard({ word, open, onOpen }: WordCardProps) {
  const t = useText();
  const formId = useId();
  const more = word.count - word.needs.length;
  const Form = open && making[open].Form;
  return (
    <Card
      level={2} title={word.text} lang={word.language}
      eyebrow={
        <>
          <Tag>{t.languageName(word.language)}</Tag>
          <Tag>{t.text('concept.words.needs', { count: word.count })}</Tag>
        </>
      }
    >
      <ul className="flex flex-col gap-2">
        {word.needs.map((need) => (
          <li key={need.id}>
            <Link href={`/needs/${need.id}`} lang={need.language} className="inline-block min-h-6 break-words">
              {need.title}
            </Link>
          </li>
        ))}
        {more > 0 && <li className="text-ink-soft">{t.text('concept.words.more_needs', { count: more })}</li>}
      </ul>
      <div className="mt-auto flex flex-wrap items-center gap-3 pt-2">
        {(['assign', 'found'] as const).map((one) => (
          <Button
            key={one} size="small" variant="secondary" aria-expanded={open === one} aria-controls={open === one ? formId : undefined}
            aria-label={t.text('concept.words.act_on', { action: t.text(making[one].text), word: word.text })} onPress={() => onOpen(open === one ? null : one)}
          >
            {t.text(making[one].text)}
          </Button>
        ))}
        <SetAside word={word} />
      </div>
      {Form && (
        <div id={formId}>
          <Form word={word} onClose={() => onOpen(null)} />
        </div>
      )}
    </Card>
  );
}

/** Sets the word aside or takes it back; either can be undone. */
function SetAside({ word }: { readonly word: UnmatchedWord }) {
  const t = useText();
  const toast = useToast();
  const dismiss = useAction(vocabularyRoutes.dismissWord);
  const restore = useAction(vocabularyRoutes.restoreWord);
  const [action, key, done] = word.dismissed ? ([restore, 'concept.words.restore', 'concept.words.restored'] as const) : ([dismiss, 'concept.words.dismiss', 'concept.words.dismissed'] as const);
  const call = { params: { id: word.id } };
  const undo = word.dismissed ? dismiss : restore;
  const onError = (fault: unknown): void => toast({ kind: 'error', text: problemText(t, fault) });
  return (
    <Button
      size="small" variant="quiet" busy={action.isPending} aria-label={t.text('concept.words.act_on', { action: t.text(key), word: word.text })}
      onPress={() => action.mutate(call, { onSuccess: () => toast({ text: t.text(done, { word: word.text }), onUndo: () => undo.mutate(call, { onError }) }), onError })}
    >
      {t.text(key)}
    </Button>
  );
}
