import type { OrganisationFacts } from '@team-osaka/contracts';
import { DomainError, type OrganisationKind } from '@team-osaka/domain';
import { searchTokens } from '@team-osaka/matching';
import type { OrganisationEntity } from '@team-osaka/persistence';
import type { EntityManager } from 'typeorm';
import { inLanguage } from '../localised.js';
import { nameKeys } from './name-key.js';

type FactColumns = Pick<
  OrganisationEntity, 'kind' | 'names' | 'nameKey' | 'nameKeys' | 'sortName' | 'searchTokens' | 'country' | 'place' | 'website' | 'summary' | 'sectors'
>;

/** Facts as they are kept: what is not known is null. */
export type StoredFacts = Omit<OrganisationFacts, 'place' | 'website'> & { readonly place?: string | null | undefined; readonly website?: string | null | undefined };

/** Columns of what an organisation says of itself, with the keys that lists and the duplicate check read. */
export function columnsOf({ kind, names, country, place, website, summary = {}, sectors }: StoredFacts): FactColumns {
  const keys = nameKeys(names);
  const words = [...Object.values(names), ...Object.values(summary), place ?? ''];
  return {
    kind, names, country, summary, sectors, place: place ?? null, website: website ?? null,
    nameKeys: keys, nameKey: keys[0] ?? '', sortName: inLanguage(names, 'en'), searchTokens: searchTokens(words.join('\n')),
  };
}

interface NamedHouse {
  readonly kind: OrganisationKind;
  readonly country: string;
  readonly names: Readonly<Record<string, string | undefined>>;
}

/** Another organisation of the same kind and country that shares a name in any language. */
export async function namesake(manager: EntityManager, { kind, country, names }: NamedHouse, except?: string): Promise<Pick<OrganisationEntity, 'id' | 'membershipState'> | undefined> {
  const [found] = await manager.query<Pick<OrganisationEntity, 'id' | 'membershipState'>[]>(
    `select id, membership_state as "membershipState" from organisation where kind = $1 and country = $2 and name_keys && $3::text[] and id is distinct from $4::uuid order by id limit 1`,
    [kind, country, nameKeys(names), except ?? null],
  );
  return found;
}

/**
 * Lets names of one kind and country be given one after another until the transaction ends: two applications that share only
 * a name in a second language would otherwise pass each other (the unique index sees the first name alone).
 */
export async function takeTurnsNaming(manager: EntityManager, { kind, country }: NamedHouse): Promise<void> {
  await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`organisation-name:${kind}:${country}`]);
}

/** The refusal of a second record of one house; says nothing about the first. */
export const duplicate = (pointer: string): DomainError => new DomainError('organisation.duplicate', { fields: [{ pointer, code: 'organisation.duplicate' }] });
