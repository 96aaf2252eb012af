import { DomainError, type ErrorCode } from '@team-osaka/domain';
import type { EntityManager, EntityTarget, InsertQueryBuilder, ObjectLiteral } from 'typeorm';

type Values<Entity extends ObjectLiteral> = Parameters<InsertQueryBuilder<Entity>['values']>[0];

/** Inserts a record with a unique code; where another has the code already, throws `duplicate` and leaves the transaction usable. */
export async function insertOnce<Entity extends ObjectLiteral>(manager: EntityManager, entity: EntityTarget<Entity>, values: Values<Entity>, duplicate: ErrorCode): Promise<void> {
  const inserted: { raw: unknown } = await manager.createQueryBuilder().insert().into(entity).values(values).orIgnore().returning('id').execute();
  if ((inserted.raw as unknown[]).length === 0) throw new DomainError(duplicate, { fields: [{ pointer: '/body/code', code: duplicate }] });
}
