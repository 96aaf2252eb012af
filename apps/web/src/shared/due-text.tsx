import { Icon } from '@team-osaka/ui';
import { useText } from './language.js';

/** Until when somebody should act; what is overdue says so in words, colour and icon. Renders nothing where no clock runs. */
export function DueText({ dueAt, now = new Date() }: { readonly dueAt: string | null; readonly now?: Date }) {
  const t = useText();
  if (dueAt === null) return null;
  const isOverdue = new Date(dueAt) < now;
  return (
    <time dateTime={dueAt} className={`inline-flex items-center gap-1 ${isOverdue ? 'font-bold text-bad' : 'text-ink-soft'}`}>
      <Icon name={isOverdue ? 'alert' : 'clock'} className="size-4" />
      {t.text(isOverdue ? 'ui.overdue' : 'ui.due', { date: t.date(dueAt) })}
    </time>
  );
}
