import { publicNeedStates, publicTechnologyStates } from '@team-osaka/domain';
import { analyse, engineVersion, type AnalysedNeed, type AnalysedTechnology, type Profile, type TextInput } from '@team-osaka/matching';
import { NeedEntity, OrganisationEntity, TechnologyEntity } from '@team-osaka/persistence';
import { In, type EntityManager, type EntityTarget, type ObjectLiteral, type SelectQueryBuilder } from 'typeorm';
import { ofMember } from '../listing/public-listing.js';
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

/** A stored analysis of another engine is not comparable: the document is read again. */
function profileOf(stored: unknown, document: { texts: TextInput[]; sectors?: string[] }): Profile {
  const profile = stored as Profile | null;
  return profile?.engineVersion === engineVersion ? profile : analyse(document);
}

/**
 * A public need with its analysis, null where it left matching. The share lock makes a withdrawal wait until this unit has
 * committed, so that its release finds all that this unit stores. The membership is asked for once the lock is held: a suspension
 * before that is seen, and one after it waits in `revisitOrganisation`.
 */
export async function lockPublicNeed(manager: EntityManager, id: string): Promise<NeedEntity | null> {
  const need = await withAnalysis(manager, NeedEntity).setLock('pessimistic_read').where({ id, state: In([...publicNeedStates]) }).getOne();
  return need && (await membershipInForce(manager, need)) ? need : null;
}

/** The same for a technology. */
export async function lockPublicTechnology(manager: EntityManager, id: string): Promise<TechnologyEntity | null> {
  const technology = await withAnalysis(manager, TechnologyEntity).setLock('pessimistic_read').where({ id, state: In([...publicTechnologyStates]) }).getOne();
  return technology && (await membershipInForce(manager, technology)) ? technology : null;
}

/** True where the house of a listing is a member now. */
export function membershipInForce(manager: EntityManager, { organisationId }: { readonly organisationId: string }): Promise<boolean> {
  return manager.existsBy(OrganisationEntity, { id: organisationId, membershipState: 'approved' });
}

/** What ranking reads of a listing: two hundred are loaded per run. */
const rankedColumns = ['id', 'organisationId', 'state', 'originalLanguage', 'texts', 'textRevision', 'facts', 'sectors', 'matchProfile'].map((name) => `listing.${name}`);

/** The public needs among the ids, with their analyses and the columns that ranking reads. */
export function publicNeeds(manager: EntityManager, ids: readonly string[]): Promise<NeedEntity[]> {
  return withRankedColumns(manager, NeedEntity).where({ id: In([...ids]), state: In([...publicNeedStates]) }).andWhere(ofMember('listing')).getMany();
}

/** The same for technologies. */
export function publicTechnologies(manager: EntityManager, ids: readonly string[]): Promise<TechnologyEntity[]> {
  return withRankedColumns(manager, TechnologyEntity).where({ id: In([...ids]), state: In([...publicTechnologyStates]) }).andWhere(ofMember('listing')).getMany();
}

function withAnalysis<Entity extends ObjectLiteral & { matchProfile: unknown }>(manager: EntityManager, target: EntityTarget<Entity>): SelectQueryBuilder<Entity> {
  return manager.createQueryBuilder(target, 'listing').addSelect('listing.matchProfile');
}

function withRankedColumns<Entity extends ObjectLiteral>(manager: EntityManager, target: EntityTarget<Entity>): SelectQueryBuilder<Entity> {
  return manager.createQueryBuilder(target, 'listing').select(rankedColumns);
}
