import type { TechnologyText, TechnologyView } from '@team-osaka/contracts';
import { TextArea, TextField } from '@team-osaka/ui';
import { useText } from '../../shared/language.js';
import type { Editing } from '../listing/draft-editor.js';
import { WordsEditor } from '../listing/words-editor.js';
import { emptyTechnologyText, type TechnologyDraft } from './technology-draft.js';

/** The words of a technology, language by language. */
export function WordsSection({ view, draft, change, shown, show }: Editing<TechnologyView, TechnologyDraft>) {
  const t = useText();
  return (
    <WordsEditor<TechnologyText> draft={draft} stale={view.staleTranslations} recognised={view.recognisedLanguages} shown={shown} onShow={show} onChange={change} empty={emptyTechnologyText}>
      {(words, set, name) => (
        <>
          <TextField name={`${name}.title`} label={t.text('technology.field.title')} isRequired maxLength={200} lang={shown} value={words.title} onChange={(title) => set({ title })} />
          <TextArea name={`${name}.summary`} label={t.text('technology.field.summary')} description={t.text('technology.hint.summary')} rows={3} maxLength={600} lang={shown} value={words.summary} onChange={(summary) => set({ summary })} />
          <TextArea name={`${name}.problemSolved`} label={t.text('technology.field.problem_solved')} description={t.text('technology.hint.problem_solved')} rows={3} maxLength={3000} lang={shown} value={words.problemSolved} onChange={(problemSolved) => set({ problemSolved })} />
          <TextArea name={`${name}.description`} label={t.text('technology.field.description')} rows={8} maxLength={8000} lang={shown} value={words.description} onChange={(description) => set({ description })} />
        </>
      )}
    </WordsEditor>
  );
}
