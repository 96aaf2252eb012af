import type { MailAddressView } from '@team-osaka/contracts';
import { DomainError, mailAddressMachine, type MailAddressAction, type Viewer } from '@team-osaka/domain';
import { notificationKinds, urgencyOf } from '@team-osaka/notifications';
import { MailAddressEntity, PersonEntity } from '@team-osaka/persistence';
import type { Application } from '../application.js';
import { mayChangePerson } from '../identity/person.policy.js';
import { transition } from '../transition.js';
import type { UnitOfWork } from '../unit-of-work.js';
import { readMailAddress } from './mail-address.query.js';

interface Decision {
  readonly version: number;
  readonly reason?: string | undefined;
}

const eventOf = { revive: 'notification.address_revived', settle: 'notification.address_settled', correct: 'notification.address_corrected' } as const satisfies Record<MailAddressAction, string>;

async function fire(unit: UnitOfWork, address: MailAddressEntity, action: MailAddressAction, { version, reason }: Decision): Promise<void> {
  await transition(unit, {
    room: 'address', machine: mailAddressMachine, record: address, action, version, reason, countries: ['JP'], event: eventOf[action],
    state: (record) => record.state, setState: (record, state) => { record.state = state; },
  });
  await unit.manager.save(address);
}

async function lockAddress(unit: UnitOfWork, id: string): Promise<MailAddressEntity> {
  const address = await unit.manager.findOne(MailAddressEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!address) throw new DomainError('address.not_found');
  return address;
}

/**
 * Ends the task about an address that does not work: `revive` lets mails go to it again, `settle` leaves it dead.
 * Errors: `address.not_found`, those of `transition`.
 */
export const decideAddress = (action: 'revive' | 'settle') => (app: Application, viewer: Viewer, id: string, decision: Decision): Promise<{ state: string; version: number }> =>
  app.transaction(viewer, async (unit) => {
    const address = await lockAddress(unit, id);
    await fire(unit, address, action, decision);
    if (action === 'revive') await sendAgain(unit, address.address, address.address);
    return { state: address.state, version: address.version };
  });

/**
 * Gives the account of a dead address another one: the person signs in with it from now on, and mails go there. The old address stays dead.
 * Errors: `address.not_found` (also where no account has the address), `identity.forbidden`, `identity.email_taken`, `address.wrong_state` at
 * `/body/email` for an address that does not work either, those of `transition`.
 */
export async function correctAddress(app: Application, viewer: Viewer, id: string, { email, ...decision }: Decision & { readonly email: string }): Promise<MailAddressView> {
  await app.transaction(viewer, async (unit) => {
    const { manager } = unit;
    const address = await lockAddress(unit, id);
    const person = await manager.findOne(PersonEntity, { where: { email: address.address }, lock: { mode: 'pessimistic_write' } });
    if (!person && address.state === 'undeliverable') throw new DomainError('address.not_found');
    // An address is the way to an account: that of an administrator is changed by administrators only.
    if (person && (!mayChangePerson(viewer, person) || (person.role === 'administrator' && viewer.role !== 'administrator'))) throw new DomainError('identity.forbidden');
    await fire(unit, address, 'correct', decision);
    if (await manager.existsBy(PersonEntity, { email })) throw new DomainError('identity.email_taken', { fields: [{ pointer: '/body/email', code: 'identity.email_taken' }] });
    const known = await manager.findOneBy(MailAddressEntity, { address: email });
    if (known && known.state !== 'working') throw new DomainError('request.invalid', { fields: [{ pointer: '/body/email', code: 'address.wrong_state' }] });
    if (!person) return;
    person.email = email;
    person.updatedAt = unit.now;
    await manager.save(person);
    // What waits goes to the new address.
    await manager.query(`update delivery set address = $2 where recipient_id = $1 and state = 'held'`, [person.id, email]);
    await sendAgain(unit, address.address, email);
    await unit.record({ event: 'identity.changed', payload: { id: person.id }, subject: { kind: 'person', id: person.id } });
  });
  return readMailAddress(app, viewer, id);
}

/** What somebody still waits for an answer to. Links of invitations and password resets are too old to be sent again. */
const answerable = notificationKinds.filter((kind) => urgencyOf(kind) === 'answer' && !kind.startsWith('identity.'));
/** Older requests have been reminded of or escalated long since. */
const sentAgainForMs = 30 * 86_400_000;

/** Owes the mails that ask for an answer and did not reach the old address, to the new one. */
async function sendAgain(unit: UnitOfWork, from: string, to: string): Promise<void> {
  const [rows] = await unit.manager.query<[{ id: string }[], number]>(
    `update delivery set state = 'pending', address = $2, last_error = null where address = $1 and state in ('bounced', 'suppressed') and kind = any($3) and created_at > $4 returning id`,
    [from, to, answerable, new Date(unit.now.getTime() - sentAgainForMs)],
  );
  await unit.enqueueAll('notification.send-mail', rows.map(({ id }) => ({ deliveryId: id })));
}
