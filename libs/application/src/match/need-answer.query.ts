import type { ConsortiumView, NeedAnswerView, NearOfferView } from '@team-osaka/contracts';
import { DomainError, isOffice, isOwn, publicNeedStates, type Viewer } from '@team-osaka/domain';
import { MatchConsortiumEntity, NeedAnswerEntity, NeedEntity } from '@team-osaka/persistence';
import type { EntityManager } from 'typeorm';
import type { Application } from '../application.js';
import { knowVocabulary } from '../current-vocabulary.js';
import { readingLanguage } from '../reading-language.js';
import { canTakePart, offersFor, presentConsortium, presentPoints } from './consortium.query.js';

/** Near offers on a page: more would read like an answer. */
const nearestShown = 3;

/**
 * What the network has for an open need, for its own city and the office. The city learns that something is looked at, never what: matches are the
 * office's own until the parties are asked. The near offers it sees are public listings. Errors: `need.not_found` also where the need is another
 * city's, `need.wrong_state` where it is not open.
 */
export async function readNeedAnswer(app: Application, viewer: Viewer, needId: string): Promise<NeedAnswerView> {
  const { manager } = app.dataSource;
  const need = await manager.findOneBy(NeedEntity, { id: needId });
  if (!need || !(isOffice(viewer) || isOwn(viewer, need.organisationId))) throw new DomainError('need.not_found');
  if (!publicNeedStates.some((state) => state === need.state)) throw new DomainError('need.wrong_state', { facts: { state: need.state } });
  await knowVocabulary(manager);
  const language = readingLanguage(viewer);
  const answer = await manager.findOneBy(NeedAnswerEntity, { needId });
  const standing = await standingOf(manager, needId, answer !== null);
  const consortium = isOffice(viewer) ? await consortiumOfNeed(manager, needId, answer, language) : null;
  return {
    standing, computedAt: answer?.computedAt.toISOString() ?? null,
    nearest: standing === 'nothing' && answer ? await nearOffers(manager, answer, language) : [],
    consortium, abilities: consortium && !consortium.proposed ? ['propose_consortium'] : [],
  };
}

/** Nothing is said to be there only once no suggestion is owed any more. */
async function standingOf(manager: EntityManager, needId: string, isAnswered: boolean): Promise<NeedAnswerView['standing']> {
  const [row] = await manager.query<{ found: boolean; owed: boolean }[]>(
    `select exists (select 1 from match where need_id = $1 and state not in ('rejected', 'closed')) as found,
            exists (select 1 from outbox where job = 'match.suggest-for-need' and payload->>'id' = $2
                       and (relayed_at is null or (relayed_at is not null and done_at is null and parked_at is null))) as owed`,
    [needId, needId],
  );
  if (row?.found) return 'found';
  return isAnswered && !row?.owed ? 'nothing' : 'pending';
}

/** The consortium that the engine found last, marked as proposed where the office has taken these very members up; else the last one proposed. */
async function consortiumOfNeed(manager: EntityManager, needId: string, answer: NeedAnswerEntity | null, language: string): Promise<ConsortiumView | null> {
  const last = await manager.findOne(MatchConsortiumEntity, { where: { needId }, order: { id: 'DESC' } });
  const found = answer?.consortium ?? null;
  const isNew = found !== null && (last === null || found.members.some(({ technologyId }) => !last.content.members.some((member) => member.technologyId === technologyId)));
  if (found !== null && isNew) return presentConsortium(manager, needId, found, language, false);
  return last === null ? null : presentConsortium(manager, needId, last.content, language, true);
}

async function nearOffers(manager: EntityManager, { needId, nearest }: NeedAnswerEntity, language: string): Promise<NearOfferView[]> {
  const offers = await offersFor(manager, needId, nearest.map(({ technologyId }) => technologyId), language);
  return nearest
    .flatMap(({ technologyId, covers, missing, constraints }) => {
      const offer = offers.get(technologyId);
      if (offer === undefined || !canTakePart(offer)) return [];
      const conditions = constraints.filter(({ state }) => state === 'not-met');
      return [{ technology: offer.technology, covers: presentPoints(covers, language), missing: presentPoints(missing, language), conditions }];
    })
    .slice(0, nearestShown);
}
