import { DomainError } from '@team-osaka/domain';
import { MemorandumEntity, PartnerEntity } from '@team-osaka/persistence';
import { In, type EntityManager } from 'typeorm';

/** The partners of these ids; `cooperation.partner_not_found` with the pointer where one is not known. */
export async function requirePartners(manager: EntityManager, ids: readonly string[], pointer: string): Promise<[PartnerEntity, ...PartnerEntity[]]> {
  const wanted = [...new Set(ids)];
  const partners = await manager.findBy(PartnerEntity, { id: In(wanted) });
  const [first, ...others] = partners;
  if (!first || partners.length < wanted.length) throw new DomainError('cooperation.partner_not_found', { fields: [{ pointer, code: 'cooperation.partner_not_found' }] });
  return [first, ...others];
}

/** Throws `cooperation.memorandum_not_found` where there is no memorandum of this id. */
export async function requireMemorandum(manager: EntityManager, id: string): Promise<void> {
  if (await manager.existsBy(MemorandumEntity, { id })) return;
  throw new DomainError('cooperation.memorandum_not_found', { fields: [{ pointer: '/body/memorandumId', code: 'cooperation.memorandum_not_found' }] });
}
