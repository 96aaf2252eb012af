import { publicNeedStates, publicTechnologyStates } from '@team-osaka/domain';
import { analyse, unpackOutline, unpackProfile, type AnalysedNeed, type AnalysedTechnology, type OutlinedTechnology, type Profile, type TextInput } from '@team-osaka/matching';
import { NeedEntity, OrganisationEntity, TechnologyEntity } from '@team-osaka/persistence';
import { In, type EntityManager, type EntityTarget, type ObjectLiteral, type SelectQueryBuilder } from 'typeorm';
import { needDocument } from '../need/index.js';
import { technologyDocument, wordlessDocument } from '../technology/index.js';
import { corpora, type CorpusName } from './corpus.js';

/** What the engine reads of a need row, with the stored analysis. */
export function analysedNeed(need: RankedNeed): AnalysedNeed {
  const document = needDocument(need);
  return { document, profile: profileOf(need.matchProfile, document) };
}

/** What the engine reads of a technology row, with the stored analysis. */
export function analysedTechnology(technology: RankedTechnology): AnalysedTechnology {
  const document = technologyDocument(technology);
  return { document, profile: profileOf(technology.matchProfile, document) };
}

/** A stored analysis of another engine is not comparable: the document is read again. */
function profileOf(stored: string | null, document: { texts: TextInput[]; sectors?: string[] }): Profile {
  return (stored === null ? undefined : unpackProfile(stored)) ?? analyse(document);
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

/** What ranking reads of a need. */
export type RankedNeed = Pick<NeedEntity, 'id' | 'organisationId' | 'originalLanguage' | 'texts' | 'facts' | 'matchProfile'>;
/** What ranking reads of a technology. */
export type RankedTechnology = Pick<TechnologyEntity, 'id' | 'organisationId' | 'originalLanguage' | 'texts' | 'facts' | 'matchProfile'>;

/** The public needs among the ids. */
export const publicNeeds = (manager: EntityManager, ids: readonly string[]): Promise<RankedNeed[]> => publicListings<RankedNeed>(manager, 'need', ids);

/** The public technologies among the ids. */
export const publicTechnologies = (manager: EntityManager, ids: readonly string[]): Promise<RankedTechnology[]> => publicListings<RankedTechnology>(manager, 'technology', ids);

/** What judging the public technologies among the ids takes: their outlines, and the analyses of those without an outline of this engine. */
export async function outlinedTechnologies(manager: EntityManager, ids: readonly string[]): Promise<OutlinedTechnology[]> {
  const rows = await manager.query<Pick<TechnologyEntity, 'id' | 'organisationId' | 'facts' | 'matchOutline'>[]>(
    `select id, organisation_id as "organisationId", facts, match_outline as "matchOutline" from technology where id = any($1) and ${corpora.technology.isPublic}`, [ids],
  );
  const outlined: OutlinedTechnology[] = [];
  const unread: string[] = [];
  for (const row of rows) {
    const profile = row.matchOutline === null ? undefined : unpackOutline(row.matchOutline);
    if (profile === undefined) unread.push(row.id);
    else outlined.push({ document: wordlessDocument(row), profile });
  }
  return unread.length === 0 ? outlined : [...outlined, ...(await publicTechnologies(manager, unread)).map(analysedTechnology)];
}

/** By hand: two hundred are read per run, and turning rows into entities takes longer than ranking them. */
function publicListings<Listing>(manager: EntityManager, name: CorpusName, ids: readonly string[]): Promise<Listing[]> {
  const { table, isPublic } = corpora[name];
  return manager.query<Listing[]>(
    `select id, organisation_id as "organisationId", original_language as "originalLanguage", texts, facts, match_profile as "matchProfile"
       from ${table} where id = any($1) and ${isPublic}`,
    [ids],
  );
}

function withAnalysis<Entity extends ObjectLiteral & { matchProfile: unknown }>(manager: EntityManager, target: EntityTarget<Entity>): SelectQueryBuilder<Entity> {
  return manager.createQueryBuilder(target, 'listing').addSelect('listing.matchProfile');
}
