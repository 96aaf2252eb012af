import type { NotificationPreferences } from '@team-osaka/contracts';
import type { Viewer } from '@team-osaka/domain';
import { kindsFor, maySilence } from '@team-osaka/notifications';
import type { EntityManager } from 'typeorm';
import type { Application } from '../application.js';
import { signedIn } from '../identity/signed-in.js';
import { readPreferences, timingFrom, type SettingRow } from './preference-book.js';

/** The viewer's own preferences: every kind that people of its role can be told of, by room. */
export function readNotificationPreferences(app: Application, viewer: Viewer): Promise<NotificationPreferences> {
  return preferencesOf(app.dataSource.manager, viewer);
}

/** The same within a transaction. */
export async function preferencesOf(manager: EntityManager, viewer: Viewer): Promise<NotificationPreferences> {
  const { personId, role } = signedIn(viewer);
  const [person] = await manager.query<{ time_zone: string }[]>('select time_zone from person where id = $1', [personId]);
  const [setting] = await manager.query<SettingRow[]>('select person_id, version, digest_hour, digest_weekday, quiet_from, quiet_until from notification_setting where person_id = $1', [personId]);
  const book = await readPreferences(manager, [personId]);
  const kinds = kindsFor(role).map((kind) => ({
    kind, mustReach: !maySilence(kind), mail: book.paceOf(personId, kind, 'mail'), inApp: book.paceOf(personId, kind, 'in-app') === 'off' ? ('off' as const) : ('immediate' as const),
  }));
  const rooms = [...new Set(kinds.map(({ kind }) => roomOf(kind)))];
  return {
    version: setting?.version ?? 0, ...timingFrom(setting, person?.time_zone ?? 'UTC'),
    groups: rooms.map((room) => ({ room, kinds: kinds.filter(({ kind }) => roomOf(kind) === room) })),
  };
}

const roomOf = (kind: string): string => kind.slice(0, kind.indexOf('.'));
