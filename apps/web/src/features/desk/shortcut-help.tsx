import { Checkbox, Dialog } from '@team-osaka/ui';
import { useText } from '../../shared/language.js';

export interface ShortcutHelpProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly isOn: boolean;
  readonly onSwitch: (isOn: boolean) => void;
}

const keys = [
  { keys: ['j', '↓'], text: 'next' },
  { keys: ['k', '↑'], text: 'previous' },
  { keys: ['x'], text: 'pick' },
  { keys: ['Enter'], text: 'detail' },
  { keys: ['o'], text: 'open' },
  { keys: ['a'], text: 'approve' },
  { keys: ['r'], text: 'reject' },
  { keys: ['u'], text: 'undo' },
  { keys: ['?'], text: 'help' },
] as const;

/** What the keys do, and the switch that turns the single-letter ones off. */
export function ShortcutHelp({ isOpen, onClose, isOn, onSwitch }: ShortcutHelpProps) {
  const t = useText();
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t.text('desk.keys.title')}>
      <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-3">
        {keys.map((row) => (
          <div key={row.text} className="contents">
            <dt className="flex gap-2">
              {row.keys.map((key) => (
                <kbd key={key} className="inline-flex min-w-8 items-center justify-center rounded-4 border border-line-strong bg-field px-2 font-bold">
                  {key}
                </kbd>
              ))}
            </dt>
            <dd>{t.textOf('desk.keys', row.text)}</dd>
          </div>
        ))}
      </dl>
      <p className="text-ink-soft">{t.text('desk.keys.buttons')}</p>
      <Checkbox name="shortcuts" label={t.text('desk.keys.switch')} isSelected={isOn} onChange={onSwitch} />
    </Dialog>
  );
}
