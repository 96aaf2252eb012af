import { publicNeedStates, publicTechnologyStates } from '@team-osaka/domain';
import { analyse, engineVersion, outlined, unpackOutline, unpackPhrases, unpackProfile, type AnalysedNeed, type OutlinedTechnology, type QuotedTechnology } from '@team-osaka/matching';
import { NeedEntity, OrganisationEntity, prepared, TechnologyEntity } from '@team-osaka/persistence';
import { In, type EntityManager } from 'typeorm';
import { needDocument } from '../need/index.js';
import { joinReading } from '../reading/reading.js';
import { technologyDocument, wordlessDocument } from '../technology/index.js';
import type { Candidate } from './candidate.js';
import { corpora, type CorpusName } from './corpus.js';

/** A need with what was read of it: null where this engine has not read its present words. */
export type RankedNeed = Pick<NeedEntity, 'id' | 'organisationId' | 'originalLanguage' | 'texts' | 'facts'> & { readonly profile: string | null };
/** The same of a technology. */
export type RankedTechnology = Pick<TechnologyEntity, 'id' | 'organisationId' | 'originalLanguage' | 'texts' | 'facts'> & { readonly outline: Buffer | null; readonly phrases: string | null };

/** What the engine reads of a need. What was not read yet is read here, and not stored: a run holds shared locks alone. */
export function analysedNeed(need: RankedNeed): AnalysedNeed {
  const document = needDocument(need);
  return { document, profile: need.profile === null ? analyse(document) : unpackProfile(need.profile) };
}

/** What the engine reads of a technology, to judge and to explain it. */
export function quotedTechnology(technology: RankedTechnology): QuotedTechnology {
  const read = quotedRow(technology);
  if (read !== undefined) return read;
  const document = technologyDocument(technology);
  return outlined({ document, profile: analyse(document) });
}

type QuotedRow = Candidate & Pick<RankedTechnology, 'phrases'>;

function quotedRow({ outline, phrases, ...technology }: QuotedRow): QuotedTechnology | undefined {
  return outline === null || phrases === null ? undefined : { document: wordlessDocument(technology), outline: unpackOutline(outline), phrases: unpackPhrases(phrases) };
}

/**
 * A public need, null where it left matching. The share lock makes a withdrawal wait until this unit has
 * committed, so that its release finds all that this unit stores. The membership is asked for once the lock is held: a suspension
 * before that is seen, and one after it waits in `revisitOrganisation`.
 */
export async function lockPublicNeed(manager: EntityManager, id: string): Promise<NeedEntity | null> {
  const need = await manager.findOne(NeedEntity, { where: { id, state: In([...publicNeedStates]) }, lock: { mode: 'pessimistic_read' } });
  return need && (await membershipInForce(manager, need)) ? need : null;
}

/** The same for a technology. */
export async function lockPublicTechnology(manager: EntityManager, id: string): Promise<TechnologyEntity | null> {
  const technology = await manager.findOne(TechnologyEntity, { where: { id, state: In([...publicTechnologyStates]) }, lock: { mode: 'pessimistic_read' } });
  return technology && (await membershipInForce(manager, technology)) ? technology : null;
}

/** True where the house of a listing is a member now. */
export function membershipInForce(manager: EntityManager, { organisationId }: { readonly organisationId: string }): Promise<boolean> {
  return manager.existsBy(OrganisationEntity, { id: organisationId, membershipState: 'approved' });
}

/** A public need, locked as by `lockPublicNeed`, with what was read of it. */
export async function lockRankedNeed(manager: EntityManager, id: string): Promise<RankedNeed | undefined> {
  return (await lockPublicNeed(manager, id)) ? (await publicNeeds(manager, [id]))[0] : undefined;
}

/** The same for a technology. */
export async function lockRankedTechnology(manager: EntityManager, id: string): Promise<RankedTechnology | undefined> {
  return (await lockPublicTechnology(manager, id)) ? (await publicTechnologies(manager, [id]))[0] : undefined;
}

/** The public needs among the ids. */
export const publicNeeds = (manager: EntityManager, ids: readonly string[]): Promise<RankedNeed[]> => publicListings<RankedNeed>(manager, 'need', ids);

/** The public technologies among the ids. */
export const publicTechnologies = (manager: EntityManager, ids: readonly string[]): Promise<RankedTechnology[]> => publicListings<RankedTechnology>(manager, 'technology', ids);

/** What explaining the public ones among technologies of these ids takes; those that this engine has not read are read here. */
export async function quotedTechnologies(manager: EntityManager, ids: readonly string[]): Promise<QuotedTechnology[]> {
  const rows = await manager.query<QuotedRow[]>(
    prepared(`select technology.id, organisation_id as "organisationId", facts, r.outline, r.phrases
       from technology ${joinReading('technology', '$2')} where technology.id = any($1) and ${corpora.technology.isPublic}`),
    [ids, engineVersion],
  );
  const unread = rows.filter(({ outline }) => outline === null).map(({ id }) => id);
  return [...rows.flatMap((row) => quotedRow(row) ?? []), ...(unread.length === 0 ? [] : (await publicTechnologies(manager, unread)).map(quotedTechnology))];
}

/** What judging the found technologies takes: their outlines; those that this engine has not read are read here. */
export async function outlinedTechnologies(manager: EntityManager, found: readonly Candidate[]): Promise<OutlinedTechnology[]> {
  const ready = found.flatMap(({ outline, ...row }) => (outline === null ? [] : [{ document: wordlessDocument(row), outline: unpackOutline(outline) }]));
  const unread = found.filter(({ outline }) => outline === null).map(({ id }) => id);
  return unread.length === 0 ? ready : [...ready, ...(await publicTechnologies(manager, unread)).map(quotedTechnology)];
}

const readColumns = { need: 'r.profile', technology: 'r.outline, r.phrases' } as const;

/** By hand: turning many rows into entities takes longer than ranking them. */
function publicListings<Listing>(manager: EntityManager, name: CorpusName, ids: readonly string[]): Promise<Listing[]> {
  const { table, isPublic } = corpora[name];
  return manager.query<Listing[]>(
    `select ${table}.id, organisation_id as "organisationId", original_language as "originalLanguage", texts, facts, ${readColumns[name]}
       from ${table} ${joinReading(table, '$2')} where ${table}.id = any($1) and ${isPublic}`,
    [ids, engineVersion],
  );
}
