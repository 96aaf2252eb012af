import { defaultDigestHour, defaultDigestWeekday, type NotificationChannel, type Pace } from '@team-osaka/domain';
import { dispatchOf, maySilence, urgencyOf, type Dispatch, type NotificationKind, type Timing } from '@team-osaka/notifications';
import { prepared } from '@team-osaka/persistence';
import type { EntityManager } from 'typeorm';

/** When people want to be told, by person; people without an account, and without a choice, are told at once. */
export interface PreferenceBook {
  paceOf(personId: string | null, kind: NotificationKind, channel: NotificationChannel): Pace;
  /** What happens to a mail of this kind at this moment. */
  dispatch(person: { readonly personId: string | null; readonly timeZone: string }, kind: NotificationKind, now: Date): Dispatch;
  timingOf(personId: string | null, timeZone: string): Timing;
}

/** The hours a person chose, as its setting holds them. */
export interface SettingRow extends Hours {
  readonly person_id: string;
  readonly version: number;
  readonly digest_hour: number;
  readonly digest_weekday: number;
}

/** Hours of a setting; null where the person has none. */
type Hours = Readonly<Record<'digest_hour' | 'digest_weekday' | 'quiet_from' | 'quiet_until', number | null>>;

/** One choice of a person beside its hours; people without a choice have one row without. */
interface ChosenRow extends Hours {
  readonly person_id: string;
  readonly kind: string | null;
  readonly channel: string | null;
  readonly pace: Pace | null;
}

/** Reads the preferences of these people, however many, in one query. */
export async function readPreferences(manager: EntityManager, personIds: readonly string[]): Promise<PreferenceBook> {
  const rows = await manager.query<ChosenRow[]>(
    prepared(`select person.id as person_id, s.digest_hour, s.digest_weekday, s.quiet_from, s.quiet_until, p.kind, p.channel, p.pace
       from unnest($1::uuid[]) as person(id) left join notification_setting s on s.person_id = person.id left join notification_preference p on p.person_id = person.id`), [personIds],
  );
  const paces = new Map(rows.map(({ person_id, kind, channel, pace }) => [`${person_id} ${kind} ${channel}`, pace]));
  const byPerson = new Map(rows.map((row) => [row.person_id, row]));
  const paceOf: PreferenceBook['paceOf'] = (personId, kind, channel) => (maySilence(kind) ? (paces.get(`${personId ?? ''} ${kind} ${channel}`) ?? 'immediate') : 'immediate');
  const timingOf: PreferenceBook['timingOf'] = (personId, timeZone) => timingFrom(byPerson.get(personId ?? ''), timeZone);
  return {
    paceOf,
    timingOf,
    dispatch: ({ personId, timeZone }, kind, now) => dispatchOf(urgencyOf(kind), paceOf(personId, kind, 'mail'), timingOf(personId, timeZone), now),
  };
}

/** The hours of a setting, or the defaults of the product. */
export function timingFrom(setting: Hours | undefined, timeZone: string): Timing {
  return {
    timeZone, digestHour: setting?.digest_hour ?? defaultDigestHour, digestWeekday: setting?.digest_weekday ?? defaultDigestWeekday,
    quietFrom: setting?.quiet_from ?? null, quietUntil: setting?.quiet_until ?? null,
  };
}
