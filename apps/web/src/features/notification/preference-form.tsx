import { preferenceRoutes, type NotificationPreferences } from '@team-osaka/contracts';
import { Button, Form, Notice } from '@team-osaka/ui';
import { useState } from 'react';
import { useAction } from '../../shared/api.js';
import { useText } from '../../shared/language.js';
import { useSubmit } from '../../shared/use-submit.js';
import { PreferenceGroup, type Choice } from './preference-group.js';
import { TimeFields, type Times } from './time-fields.js';

/** Changes when and how a person is told; what was not touched is not sent. */
export function PreferenceForm({ preferences }: { readonly preferences: NotificationPreferences }) {
  const t = useText();
  const change = useAction(preferenceRoutes.change);
  const { timeZone, digestHour, digestWeekday, quietFrom, quietUntil } = preferences;
  const [typed, setTyped] = useState<Partial<Times>>({});
  const [choices, setChoices] = useState<readonly Choice[]>([]);
  const [isSaved, setSaved] = useState(false);
  const times: Times = { timeZone, digestHour, digestWeekday, quietFrom, quietUntil, ...typed };
  const { errors, busy, submit } = useSubmit({ timeZone: t.text('identity.field.time_zone') });

  async function save(): Promise<void> {
    await change.mutateAsync({ body: { version: preferences.version, ...typed, choices: [...choices] } });
    setTyped({});
    setChoices([]);
    setSaved(true);
  }

  function choose(choice: Choice): void {
    setChoices([...choices.filter(({ kind, channel }) => kind !== choice.kind || channel !== choice.channel), choice]);
    setSaved(false);
  }

  return (
    <Form errors={errors} onSubmit={() => void submit({ timeZone: times.timeZone }, save)} className="flex max-w-4xl flex-col gap-10">
      <TimeFields
        times={times}
        onChange={(next) => {
          setTyped({ ...typed, ...next });
          setSaved(false);
        }}
      />
      {preferences.groups.map(({ room, kinds }) => (
        <PreferenceGroup key={room} room={room} kinds={kinds} choices={choices} onChoose={choose} />
      ))}
      <div>
        <Button type="submit" busy={busy}>
          {t.text('ui.save')}
        </Button>
      </div>
      {isSaved && <Notice kind="success" isLive title={t.text('preference.saved')} />}
    </Form>
  );
}
