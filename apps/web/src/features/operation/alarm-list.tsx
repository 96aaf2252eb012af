import { operationRoutes, type OperationAlarm } from '@team-osaka/contracts';
import { Notice } from '@team-osaka/ui';
import { useText } from '../../shared/language.js';
import { DecideButton } from './decide-button.js';

/** Open alarms, the latest first. */
export function AlarmList({ alarms }: { readonly alarms: readonly OperationAlarm[] }) {
  const t = useText();
  if (alarms.length === 0) return <p>{t.text('operation.alarms.none')}</p>;
  return (
    <ul className="flex flex-col gap-4">
      {alarms.map((alarm) => (
        <li key={alarm.id}>
          <Notice
            kind="warning" title={t.textOf('operation.alarm.kind', alarm.kind)}
            actions={
              <DecideButton
                route={operationRoutes.resolveAlarm} id={alarm.id} label={t.text('operation.alarm.resolve')} about={alarm.subject}
                question={t.text('operation.alarm.resolve_confirm')} done={t.text('operation.alarm.resolved')}
              />
            }
          >
            <p><code className="break-words">{alarm.subject}</code></p>
            <p lang="en" className="break-words">{alarm.message}</p>
            <p className="text-ink-soft">{t.text('operation.alarm.seen', { count: alarm.count, last: t.dateTime(alarm.lastAt) })}</p>
          </Notice>
        </li>
      ))}
    </ul>
  );
}
