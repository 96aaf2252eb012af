import type { NotificationPreferences, preferenceRoutes, RouteInput } from '@team-osaka/contracts';
import { defaultDigestHour, defaultDigestWeekday, DomainError, inAppPaces, type Viewer } from '@team-osaka/domain';
import { kindsFor, maySilence, type NotificationKind } from '@team-osaka/notifications';
import { NotificationPreferenceEntity, NotificationSettingEntity } from '@team-osaka/persistence';
import type { Application } from '../application.js';
import { lockPerson } from '../identity/lock-person.js';
import { signedIn } from '../identity/signed-in.js';
import { preferencesOf } from './preference.query.js';
import { rescheduleHeld } from './reschedule-held.js';

type Change = RouteInput<typeof preferenceRoutes.change>['body'];

/**
 * Changes the viewer's own preferences; what is held already follows them at once. Errors: `request.conflict` where they changed meanwhile,
 * `notification.must_reach` for a kind that needs an answer, `request.invalid` for a kind or pace that is not there to be chosen.
 */
export async function changeNotificationPreferences(app: Application, viewer: Viewer, change: Change): Promise<NotificationPreferences> {
  const { personId, role } = signedIn(viewer);
  requireChoosable(kindsFor(role), change.choices);
  return app.transaction(viewer, async (unit) => {
    const { manager, now } = unit;
    // The person is what changes take turns on: before the first one there is no setting to lock.
    const person = await lockPerson(unit, personId);
    const known = await manager.findOneBy(NotificationSettingEntity, { personId });
    if ((known?.version ?? 0) !== change.version) throw new DomainError('request.conflict', { fields: [{ pointer: '/body/version', code: 'request.conflict' }] });
    const setting = known ?? manager.create(NotificationSettingEntity, { personId, digestHour: defaultDigestHour, digestWeekday: defaultDigestWeekday, quietFrom: null, quietUntil: null });
    setting.digestHour = change.digestHour ?? setting.digestHour;
    setting.digestWeekday = change.digestWeekday ?? setting.digestWeekday;
    if (change.quietFrom !== undefined) setting.quietFrom = change.quietFrom;
    if (change.quietUntil !== undefined) setting.quietUntil = change.quietUntil;
    if ((setting.quietFrom === null) !== (setting.quietUntil === null)) throw new DomainError('request.invalid', { fields: [{ pointer: setting.quietFrom === null ? '/body/quietFrom' : '/body/quietUntil', code: 'required' }] });
    setting.updatedAt = now;
    await manager.save(setting);
    if (change.timeZone !== undefined && change.timeZone !== person.timeZone) {
      person.timeZone = change.timeZone;
      person.updatedAt = now;
      await manager.save(person);
    }
    for (const { kind, channel, pace } of change.choices) {
      if (pace === 'immediate') await manager.delete(NotificationPreferenceEntity, { personId, kind, channel });
      else await manager.upsert(NotificationPreferenceEntity, { personId, kind, channel, pace }, ['personId', 'kind', 'channel']);
    }
    await rescheduleHeld(unit, personId);
    await unit.record({ event: 'notification.preferences_changed', payload: { id: personId }, subject: { kind: 'person', id: personId } });
    return preferencesOf(manager, viewer);
  });
}

function requireChoosable(kinds: readonly NotificationKind[], choices: Change['choices']): void {
  choices.forEach(({ kind, channel, pace }, index) => {
    const known = kinds.find((one) => one === kind);
    if (known === undefined) throw new DomainError('request.invalid', { fields: [{ pointer: `/body/choices/${index}/kind`, code: 'invalid_value' }] });
    if (!maySilence(known) && pace !== 'immediate') throw new DomainError('notification.must_reach', { fields: [{ pointer: `/body/choices/${index}/pace`, code: 'notification.must_reach' }] });
    if (channel === 'in-app' && !(inAppPaces as readonly string[]).includes(pace)) throw new DomainError('request.invalid', { fields: [{ pointer: `/body/choices/${index}/pace`, code: 'invalid_value' }] });
  });
}
