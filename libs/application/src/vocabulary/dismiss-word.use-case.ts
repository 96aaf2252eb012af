import type { UnmatchedWord } from '@team-osaka/contracts';
import { DomainError, type Viewer } from '@team-osaka/domain';
import { UnmatchedWordEntity } from '@team-osaka/persistence';
import type { Application } from '../application.js';
import { readUnmatchedWord } from './unmatched-word.query.js';

/** Sets words aside that need no concept; twice is once. Error: `vocabulary.word_not_found`. */
export function dismissWord(app: Application, viewer: Viewer, id: string): Promise<UnmatchedWord> {
  return mark(app, viewer, id, true);
}

/** Takes words back that were set aside; twice is once. Error: `vocabulary.word_not_found`. */
export function restoreWord(app: Application, viewer: Viewer, id: string): Promise<UnmatchedWord> {
  return mark(app, viewer, id, false);
}

async function mark(app: Application, viewer: Viewer, id: string, dismissed: boolean): Promise<UnmatchedWord> {
  await app.transaction(viewer, async (unit) => {
    const word = await unit.manager.findOne(UnmatchedWordEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!word) throw new DomainError('vocabulary.word_not_found');
    if ((word.dismissedAt !== null) === dismissed) return;
    await unit.manager.update(UnmatchedWordEntity, { id }, { dismissedAt: dismissed ? unit.now : null, dismissedById: dismissed ? unit.actorId : null });
    await unit.record({ event: dismissed ? 'vocabulary.word_dismissed' : 'vocabulary.word_restored', payload: { id }, subject: { kind: 'unmatched_word', id } });
  });
  return readUnmatchedWord(app, id);
}
