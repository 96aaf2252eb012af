import { publicNeedStates, publicTechnologyStates } from '@team-osaka/domain';
import { analyse, engineVersion, indexKeys, type AnalysedNeed, type AnalysedTechnology, type Profile, type TextInput } from '@team-osaka/matching';
import { NeedEntity, TechnologyEntity } from '@team-osaka/persistence';
import { In, type EntityManager, type EntityTarget, type ObjectLiteral, type SelectQueryBuilder } from 'typeorm';
import { needDocument } from '../need/index.js';
import { technologyDocument } from '../technology/index.js';

/** What the engine reads of a need row, with the stored analysis. */
export function analysedNeed(need: NeedEntity): AnalysedNeed {
  const document = needDocument(need);
  return { document, profile: profileOf(need.matchProfile, document) };
}

/** What the engine reads of a technology row, with the stored analysis. */
export function analysedTechnology(technology: TechnologyEntity): AnalysedTechnology {
  const document = technologyDocument(technology);
  return { document, profile: profileOf(technology.matchProfile, document) };
}

/** The keys to search by, of the same analysis that the pair is judged by. */
export const keysOf = ({ profile }: { profile: Profile }): string[] => indexKeys(profile);

/** A stored analysis of another engine is not comparable: the document is read again. */
function profileOf(stored: unknown, document: { texts: TextInput[]; sectors?: string[] }): Profile {
  const profile = stored as Profile | null;
  return profile?.engineVersion === engineVersion ? profile : analyse(document);
}

/**
 * A public need with its analysis, undefined where it left matching. The share lock makes a withdrawal wait until this unit has
 * committed, so that its release finds all that this unit stores.
 */
export function lockPublicNeed(manager: EntityManager, id: string): Promise<NeedEntity | null> {
  return withAnalysis(manager, NeedEntity).setLock('pessimistic_read').where({ id, state: In([...publicNeedStates]) }).getOne();
}

/** The same for a technology. */
export function lockPublicTechnology(manager: EntityManager, id: string): Promise<TechnologyEntity | null> {
  return withAnalysis(manager, TechnologyEntity).setLock('pessimistic_read').where({ id, state: In([...publicTechnologyStates]) }).getOne();
}

/** The public needs among the ids, with their analyses. */
export function publicNeeds(manager: EntityManager, ids: readonly string[]): Promise<NeedEntity[]> {
  return withAnalysis(manager, NeedEntity).where({ id: In([...ids]), state: In([...publicNeedStates]) }).getMany();
}

/** The public technologies among the ids, with their analyses. */
export function publicTechnologies(manager: EntityManager, ids: readonly string[]): Promise<TechnologyEntity[]> {
  return withAnalysis(manager, TechnologyEntity).where({ id: In([...ids]), state: In([...publicTechnologyStates]) }).getMany();
}

function withAnalysis<Entity extends ObjectLiteral & { matchProfile: unknown }>(manager: EntityManager, target: EntityTarget<Entity>): SelectQueryBuilder<Entity> {
  return manager.createQueryBuilder(target, 'listing').addSelect('listing.matchProfile');
}
