import { defaultDigestHour, defaultDigestWeekday, type NotificationChannel, type Pace } from '@team-osaka/domain';
import { dispatchOf, maySilence, urgencyOf, type Dispatch, type NotificationKind, type Timing } from '@team-osaka/notifications';
import type { EntityManager } from 'typeorm';

/** When people want to be told, by person; people without an account, and without a choice, are told at once. */
export interface PreferenceBook {
  paceOf(personId: string | null, kind: NotificationKind, channel: NotificationChannel): Pace;
  /** What happens to a mail of this kind at this moment. */
  dispatch(person: { readonly personId: string | null; readonly timeZone: string }, kind: NotificationKind, now: Date): Dispatch;
  timingOf(personId: string | null, timeZone: string): Timing;
}

/** The hours a person chose, as its setting holds them. */
export interface SettingRow {
  readonly person_id: string;
  readonly version: number;
  readonly digest_hour: number;
  readonly digest_weekday: number;
  readonly quiet_from: number | null;
  readonly quiet_until: number | null;
}

/** Reads the preferences of these people, however many, in two queries. */
export async function readPreferences(manager: EntityManager, personIds: readonly string[]): Promise<PreferenceBook> {
  const choices = await manager.query<{ person_id: string; kind: string; channel: string; pace: Pace }[]>('select person_id, kind, channel, pace from notification_preference where person_id = any($1)', [personIds]);
  const settings = await manager.query<SettingRow[]>('select person_id, version, digest_hour, digest_weekday, quiet_from, quiet_until from notification_setting where person_id = any($1)', [personIds]);
  const paces = new Map(choices.map(({ person_id, kind, channel, pace }) => [`${person_id} ${kind} ${channel}`, pace]));
  const byPerson = new Map(settings.map((setting) => [setting.person_id, setting]));
  const paceOf: PreferenceBook['paceOf'] = (personId, kind, channel) => (maySilence(kind) ? (paces.get(`${personId ?? ''} ${kind} ${channel}`) ?? 'immediate') : 'immediate');
  const timingOf: PreferenceBook['timingOf'] = (personId, timeZone) => timingFrom(byPerson.get(personId ?? ''), timeZone);
  return {
    paceOf,
    timingOf,
    dispatch: ({ personId, timeZone }, kind, now) => dispatchOf(urgencyOf(kind), paceOf(personId, kind, 'mail'), timingOf(personId, timeZone), now),
  };
}

/** The hours of a setting, or the defaults of the product. */
export function timingFrom(setting: SettingRow | undefined, timeZone: string): Timing {
  return {
    timeZone, digestHour: setting?.digest_hour ?? defaultDigestHour, digestWeekday: setting?.digest_weekday ?? defaultDigestWeekday,
    quietFrom: setting?.quiet_from ?? null, quietUntil: setting?.quiet_until ?? null,
  };
}
