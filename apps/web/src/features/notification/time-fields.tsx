import type { NotificationPreferences } from '@team-osaka/contracts';
import { localeOf } from '@team-osaka/i18n';
import { Checkbox, ComboBox, Section, Select } from '@team-osaka/ui';
import { useMemo } from 'react';
import { useText } from '../../shared/language.js';
import { timeZoneOptions } from '../identity/time-zone.js';

/** When a person wants mails: local hours, ISO weekday. */
export type Times = Pick<NotificationPreferences, 'timeZone' | 'digestHour' | 'digestWeekday' | 'quietFrom' | 'quietUntil'>;

/** Quiet hours that are proposed when they are switched on. */
const proposed = { quietFrom: 22, quietUntil: 7 } as const;
/** Monday, 1 January 2024, in UTC: the days after it name the weekdays. */
const monday = Date.UTC(2024, 0, 1);

/** Time zone, hour of summaries and quiet hours. */
export function TimeFields({ times, onChange }: { readonly times: Times; readonly onChange: (change: Partial<Times>) => void }) {
  const t = useText();
  const locale = localeOf[t.language];
  const zones = useMemo(() => timeZoneOptions(times.timeZone), [times.timeZone]);
  const hours = useMemo(() => {
    const format = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: 'UTC' });
    return Array.from({ length: 24 }, (_, hour) => ({ value: String(hour), label: format.format(hour * 3_600_000) }));
  }, [locale]);
  const weekdays = useMemo(() => {
    const format = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
    return Array.from({ length: 7 }, (_, day) => ({ value: String(day + 1), label: format.format(monday + day * 86_400_000) }));
  }, [locale]);
  const isQuiet = times.quietFrom !== null;
  return (
    <Section title={t.text('preference.times')}>
      <div className="grid grid-cols-1 gap-6 sm:grid-cols-2">
        <ComboBox
          name="timeZone" label={t.text('identity.field.time_zone')} description={t.text('identity.field.time_zone_hint')} isSingle isRequired options={zones} className="sm:col-span-2"
          value={times.timeZone ? [times.timeZone] : []} onChange={([timeZone = '']) => onChange({ timeZone })}
        />
        <Select name="digestHour" label={t.text('preference.digest_hour')} options={hours} value={String(times.digestHour)} onChange={(hour) => onChange({ digestHour: Number(hour) })} />
        <Select name="digestWeekday" label={t.text('preference.digest_weekday')} options={weekdays} value={String(times.digestWeekday)} onChange={(day) => onChange({ digestWeekday: Number(day) })} />
      </div>
      <fieldset className="flex flex-col gap-4">
        <legend className="mb-2 font-bold">{t.text('preference.quiet')}</legend>
        <Checkbox
          name="quiet" label={t.text('preference.quiet_on')} description={t.text('preference.quiet_hint')} isSelected={isQuiet}
          onChange={(on) => onChange(on ? proposed : { quietFrom: null, quietUntil: null })}
        />
        {isQuiet && (
          <div className="grid grid-cols-2 gap-6">
            <Select name="quietFrom" label={t.text('preference.quiet_from')} options={hours} value={String(times.quietFrom)} onChange={(hour) => onChange({ quietFrom: Number(hour) })} />
            <Select name="quietUntil" label={t.text('preference.quiet_until')} options={hours} value={String(times.quietUntil)} onChange={(hour) => onChange({ quietUntil: Number(hour) })} />
          </div>
        )}
      </fieldset>
    </Section>
  );
}
