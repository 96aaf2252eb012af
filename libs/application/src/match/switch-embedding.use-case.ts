import type { MatchingSettings } from '@team-osaka/contracts';
import { DomainError, type Viewer } from '@team-osaka/domain';
import { MatchingSettingEntity } from '@team-osaka/persistence';
import type { Application } from '../application.js';
import { isAgreed, lockEmbeddingSetting } from './matching-setting.js';
import { readMatchingSettings } from './matching-setting.query.js';

/**
 * Lets the words of public listings go to the embedding model: those that are public now, and each that becomes so. `agreed` is the
 * destination the administrator has read. Again is harmless. Errors: `match.embedding_not_configured`,
 * `match.embedding_destination_changed` (with the present destination) where texts would go elsewhere.
 */
export async function enableEmbedding(app: Application, viewer: Viewer, agreed: string): Promise<MatchingSettings> {
  const { embedding } = app;
  const { destination, model } = embedding;
  if (embedding.kind === 'none' || destination === null) throw new DomainError('match.embedding_not_configured');
  if (agreed !== destination) throw new DomainError('match.embedding_destination_changed', { facts: { destination } });
  await app.transaction(viewer, async (unit) => {
    const setting = await lockEmbeddingSetting(unit.manager);
    if (isAgreed(setting, embedding)) return;
    const { id, enabled } = setting;
    await unit.manager.update(MatchingSettingEntity, { id }, { enabled: true, destination, changedAt: unit.now, changedById: unit.actorId });
    await unit.record({ event: 'match.embedding_enabled', payload: { id, destination, model }, subject: { kind: 'matching_setting', id }, from: enabled ? 'on' : 'off', to: 'on' });
  });
  return readMatchingSettings(app, viewer);
}

/** Sends nothing any more and matches without vectors; those stored stay and count again once it is switched on. Again is harmless. Errors: none. */
export async function disableEmbedding(app: Application, viewer: Viewer): Promise<MatchingSettings> {
  await app.transaction(viewer, async (unit) => {
    const { id, enabled } = await lockEmbeddingSetting(unit.manager);
    if (!enabled) return;
    await unit.manager.update(MatchingSettingEntity, { id }, { enabled: false, changedAt: unit.now, changedById: unit.actorId });
    await unit.record({ event: 'match.embedding_disabled', payload: { id }, subject: { kind: 'matching_setting', id }, from: 'on', to: 'off' });
  });
  return readMatchingSettings(app, viewer);
}
