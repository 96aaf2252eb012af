import type { NeedText, NeedView } from '@team-osaka/contracts';
import { TextArea, TextField } from '@team-osaka/ui';
import { useText } from '../../shared/language.js';
import type { Editing } from '../listing/draft-editor.js';
import { WordsEditor } from '../listing/words-editor.js';
import { emptyNeedText, type NeedDraft } from './need-draft.js';

/** The words of a need, language by language. */
export function WordsSection({ view, draft, change, shown, show }: Editing<NeedView, NeedDraft>) {
  const t = useText();
  return (
    <WordsEditor<NeedText> draft={draft} stale={view.staleTranslations} recognised={view.recognisedLanguages} shown={shown} onShow={show} onChange={change} empty={emptyNeedText}>
      {(words, set, name) => (
        <>
          <TextField name={`${name}.title`} label={t.text('need.field.title')} isRequired maxLength={200} lang={shown} value={words.title} onChange={(title) => set({ title })} />
          <TextArea name={`${name}.problem`} label={t.text('need.field.problem')} description={t.text('need.hint.problem')} isRequired={shown === draft.originalLanguage} rows={6} maxLength={8000} lang={shown} value={words.problem} onChange={(problem) => set({ problem })} />
          <TextArea name={`${name}.outcome`} label={t.text('need.field.outcome')} description={t.text('need.hint.outcome')} rows={4} maxLength={4000} lang={shown} value={words.outcome} onChange={(outcome) => set({ outcome })} />
        </>
      )}
    </WordsEditor>
  );
}
