import { Notice } from '@team-osaka/ui';
import { useText } from '../../shared/language.js';

/** Where the facts of the demonstration were read, and what is not claimed. */
export function SourceNotes() {
  const t = useText();
  return (
    <>
      <Notice kind="info">
        <p>{t.text('shell.data_notice')}</p>
      </Notice>
      <ul className="flex list-disc flex-col gap-2 pl-6">
        {(['cooperation', 'projects', 'technologies', 'needs'] as const).map((part) => (
          <li key={part}>{t.textOf('about.sources', part)}</li>
        ))}
      </ul>
      <p>{t.text('about.sources.each')}</p>
    </>
  );
}
