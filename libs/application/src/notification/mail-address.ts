import { mailAddressMachine } from '@team-osaka/domain';
import { addWorkingDays } from '@team-osaka/domain/working-days';
import { MailAddressEntity, MailReportEntity, newId } from '@team-osaka/persistence';
import type { UnitOfWork } from '../unit-of-work.js';

/** A bounce or complaint, whoever reports it. */
export interface MailFailure {
  readonly source: MailReportEntity['source'];
  /** A second report of the same id is the same report. */
  readonly externalId: string;
  readonly kind: 'bounce' | 'complaint';
  /** False for what may pass, or is not proven: it is recorded, and nothing follows. */
  readonly permanent: boolean;
  readonly address: string;
  readonly deliveryId: string | null;
  readonly detail: string;
  readonly occurredAt: Date;
}

/** Holds for a row `d` of `delivery`: mails may not go to its address. Any state but "working" is dead. */
export const deadAddress = (address: string): string => `exists (select 1 from mail_address m where m.address = ${address} and m.state <> 'working')`;

/**
 * Records a bounce or complaint. After a permanent one the address is dead and waits for the office; a report about a time before the
 * office's decision that it works changes nothing. Returns false where this report is known.
 */
export async function recordMailFailure(unit: UnitOfWork, { permanent, kind, ...failure }: MailFailure): Promise<boolean> {
  const { manager, now } = unit;
  const address = failure.address.toLowerCase();
  const detail = failure.detail.slice(0, 1000);
  const inserted = await manager.createQueryBuilder().insert().into(MailReportEntity).values({ ...failure, id: newId(), createdAt: now, permanent, kind, address, detail }).orIgnore().returning('id').execute();
  if ((inserted.raw as unknown[]).length === 0) return false;
  if (!permanent) return true;

  const fresh = {
    id: newId(), createdAt: now, updatedAt: now, version: 1, address, state: mailAddressMachine.initial, cause: kind, detail, stateSince: now, dueAt: officeDue(now),
    decidedById: null, decidedAt: null, decisionReason: null,
  };
  const created = await manager.createQueryBuilder().insert().into(MailAddressEntity).values(fresh).orIgnore().returning('id').execute();
  if ((created.raw as unknown[]).length > 0) return fail(unit, fresh.id, null);
  const known = await manager.findOneOrFail(MailAddressEntity, { where: { address }, lock: { mode: 'pessimistic_write' } });
  known.detail = detail;
  const isOld = known.decidedAt !== null && failure.occurredAt <= known.decidedAt;
  if (known.state !== 'working' || isOld) {
    await manager.save(known);
    return true;
  }
  const from = known.state;
  Object.assign(known, { state: mailAddressMachine.initial, cause: kind, stateSince: now, dueAt: officeDue(now), updatedAt: now });
  await manager.save(known);
  return fail(unit, known.id, from);
}

/** Asks the office once more about an address that it had settled, because somebody is invited under it. */
export async function askAgain(unit: UnitOfWork, address: string): Promise<void> {
  const known = await unit.manager.findOne(MailAddressEntity, { where: { address }, lock: { mode: 'pessimistic_write' } });
  if (!known || known.state === 'working' || known.state === 'undeliverable') return;
  const from = known.state;
  Object.assign(known, { state: mailAddressMachine.initial, stateSince: unit.now, dueAt: officeDue(unit.now), updatedAt: unit.now });
  await unit.manager.save(known);
  await fail(unit, known.id, from);
}

async function fail(unit: UnitOfWork, id: string, from: string | null): Promise<true> {
  await unit.record({ event: 'notification.address_failed', payload: { id }, subject: { kind: 'address', id }, from, to: mailAddressMachine.initial });
  return true;
}

/** The office works by the Japanese calendar. */
const officeDue = (now: Date): Date => addWorkingDays(now, mailAddressMachine.states.undeliverable.workingDays ?? 5, ['JP']);
