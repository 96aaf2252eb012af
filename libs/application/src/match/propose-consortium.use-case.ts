import type { NeedAnswerView } from '@team-osaka/contracts';
import { DomainError, type Viewer } from '@team-osaka/domain';
import { MatchConsortiumEntity, MatchEntity, NeedAnswerEntity, newId, type NeedEntity, type StoredConsortium } from '@team-osaka/persistence';
import type { Application } from '../application.js';
import type { UnitOfWork } from '../unit-of-work.js';
import { lockPublicNeed, lockPublicTechnology } from './analysed.js';
import { lockPair } from './enter-match.js';
import { lockMatch, stepMatch } from './locked-match.js';
import { readNeedAnswer } from './need-answer.query.js';

/**
 * Takes the matches of all members of a need's consortium into screening in one step and links them. Each stays a match of its own, with its own
 * decision, consents and clock; one that is further on keeps its state. Nobody outside the office learns of it. Errors: `need.not_found` where
 * the need is not open, `match.consortium_changed` where the members are not those found last, or one of them cannot take part any more. Asked again for the same
 * members it changes nothing.
 */
export async function proposeConsortium(app: Application, viewer: Viewer, needId: string, technologyIds: readonly string[]): Promise<NeedAnswerView> {
  await app.transaction(viewer, async (unit) => {
    const need = await lockPublicNeed(unit.manager, needId);
    if (!need) throw new DomainError('need.not_found');
    // Two coordinators who propose at once propose once.
    await unit.manager.query(`select pg_advisory_xact_lock(hashtext('match consortium'), hashtext($1))`, [needId]);
    const content = (await unit.manager.findOneBy(NeedAnswerEntity, { needId }))?.consortium;
    const members = membersOf(content);
    if (!content || members.join() !== [...technologyIds].sort().join()) throw new DomainError('match.consortium_changed');
    const last = await unit.manager.findOne(MatchConsortiumEntity, { where: { needId }, order: { id: 'DESC' } });
    if (last && membersOf(last.content).join() === members.join()) return;
    const id = newId();
    await unit.manager.insert(MatchConsortiumEntity, { id, createdAt: unit.now, needId, content, proposedById: unit.actorId });
    // In one order, so that two who propose at once wait, but never for each other.
    for (const technologyId of members) await join(unit, need, technologyId, id);
  });
  return readNeedAnswer(app, viewer, needId);
}

const membersOf = (content: StoredConsortium | null | undefined): string[] => (content?.members ?? []).map(({ technologyId }) => technologyId).sort();

async function join(unit: UnitOfWork, need: NeedEntity, technologyId: string, consortium: string): Promise<void> {
  const technology = await lockPublicTechnology(unit.manager, technologyId);
  if (!technology) throw new DomainError('match.consortium_changed');
  const { id, inserted } = await lockPair(unit, need.id, technologyId);
  const locked = await lockMatch(unit, id);
  const { match } = locked;
  if (match.state === 'rejected' || match.state === 'closed') throw new DomainError('match.consortium_changed');
  const subject = { kind: 'match', id };
  if (inserted) {
    await unit.enqueue('match.assess', { id });
    await unit.record({ event: 'match.suggested', payload: { id }, subject, to: 'suggested' });
  }
  if (match.state === 'suggested') await stepMatch(unit, locked, { action: 'shortlist', event: 'match.shortlisted' });
  match.consortiumId = consortium;
  await unit.manager.save(MatchEntity, match);
  await unit.record({ event: 'match.consortium_proposed', payload: { id, consortium }, subject, to: match.state });
}
