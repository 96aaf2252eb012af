import type { PreferenceKind } from '@team-osaka/contracts';
import { paces, type NotificationChannel, type Pace } from '@team-osaka/domain';
import { Checkbox, Icon, Section, Select } from '@team-osaka/ui';
import { useText } from '../../shared/language.js';

/** What was chosen for one kind on one channel. */
export interface Choice {
  readonly kind: string;
  readonly channel: NotificationChannel;
  readonly pace: Pace;
}

export interface PreferenceGroupProps {
  readonly room: string;
  readonly kinds: readonly PreferenceKind[];
  readonly choices: readonly Choice[];
  readonly onChoose: (choice: Choice) => void;
}

/** The kinds of one room: what may be chosen, then what always reaches. */
export function PreferenceGroup({ room, kinds, choices, onChoose }: PreferenceGroupProps) {
  const t = useText();
  const chosen = (kind: string, channel: NotificationChannel, saved: Pace): Pace => choices.find((one) => one.kind === kind && one.channel === channel)?.pace ?? saved;
  const options = paces.map((pace) => ({ value: pace, label: t.textOf('preference.pace', pace) }));
  const free = kinds.filter(({ mustReach }) => !mustReach);
  const fixed = kinds.filter(({ mustReach }) => mustReach);
  return (
    <Section title={t.textOr(`preference.group.${room}`, room)}>
      <ul hidden={free.length === 0} className="flex flex-col border-t border-line">
        {free.map(({ kind, mail, inApp }) => {
          const name = t.textOr(`notification.kind.${kind}`, kind);
          return (
            <li key={kind} className="grid grid-cols-1 items-end gap-x-6 gap-y-2 border-b border-line py-4 md:grid-cols-[minmax(0,1fr)_15rem_15rem]">
              <p className="font-bold md:self-center">{name}</p>
              <Select
                name={`mail.${kind}`} label={<>{t.text('preference.mail')}<span className="sr-only">: {name}</span></>} options={options} value={chosen(kind, 'mail', mail)}
                onChange={(pace) => onChoose({ kind, channel: 'mail', pace: pace || 'immediate' })}
              />
              <Checkbox
                name={`in-app.${kind}`} label={<>{t.text('preference.in_app')}<span className="sr-only">: {name}</span></>} isSelected={chosen(kind, 'in-app', inApp) !== 'off'}
                onChange={(on) => onChoose({ kind, channel: 'in-app', pace: on ? 'immediate' : 'off' })}
              />
            </li>
          );
        })}
      </ul>
      {fixed.length > 0 && (
        <div className="flex flex-col gap-2 border-l-4 border-line pl-4">
          <p className="flex items-start gap-2">
            <Icon name="info" className="mt-0.5 size-5 shrink-0" />
            {t.text('preference.must_reach')}
          </p>
          <ul className="list-disc pl-6">
            {fixed.map(({ kind }) => (
              <li key={kind}>{t.textOr(`notification.kind.${kind}`, kind)}</li>
            ))}
          </ul>
        </div>
      )}
    </Section>
  );
}
