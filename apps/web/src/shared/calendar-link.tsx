import { Icon } from '@team-osaka/ui';
import { useText } from './language.js';

/** Fetches the due date of a record as a calendar file. Renders nothing where nothing is due. */
export function CalendarLink({ of, id, due }: { readonly of: 'matches' | 'technologies' | 'needs'; readonly id: string; readonly due: string | null }) {
  const t = useText();
  if (due === null) return null;
  return (
    <a href={`/api/${of}/${id}/calendar`} download className="inline-flex min-h-11 items-center gap-1 text-key-900 underline underline-offset-4">
      <Icon name="calendar" className="size-4" />
      {t.text('calendar.add')}
    </a>
  );
}
