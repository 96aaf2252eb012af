import type { EventName } from '@team-osaka/contracts';
import { DomainError, nextState, type ActorRole, type ErrorCode, type Machine } from '@team-osaka/domain';
import { addWorkingDays } from '@team-osaka/domain/working-days';
import type { DecidedEntity } from '@team-osaka/persistence';
import type { UnitOfWork } from './unit-of-work.js';
import { nameOfPerson } from './identity/person-name.js';

/** Rooms whose records live by a machine; their error codes share one form. */
type Room = 'organisation' | 'technology' | 'need' | 'match' | 'address';

export interface TransitionOptions<State extends string, Action extends string, Entity extends DecidedEntity> {
  readonly room: Room;
  readonly machine: Machine<State, Action>;
  readonly record: Entity;
  readonly action: Action;
  readonly state: (record: Entity) => State;
  readonly setState: (record: Entity, state: State) => void;
  /** Version the caller saw; absent for the system. */
  readonly version?: number;
  readonly reason?: string | undefined;
  /** Countries whose holidays the clock of the next state skips. */
  readonly countries: readonly string[];
  /** Role by which the actor acts, where it is not the actor's own. */
  readonly as?: ActorRole;
  readonly event: EventName;
  readonly payload?: Record<string, unknown>;
}

/**
 * Fires one action of a machine on a loaded (and locked) record: role, version, state and reason are checked in this order;
 * state, clock and decision are set; audit and outbox rows are written. The caller saves the record in the same unit.
 * Errors: `identity.forbidden`, `<room>.stale_version` and `<room>.already_decided` (with who and when), `<room>.wrong_state`, `reason.required`.
 */
export async function transition<State extends string, Action extends string, Entity extends DecidedEntity>(
  unit: UnitOfWork,
  options: TransitionOptions<State, Action, Entity>,
): Promise<void> {
  const { room, machine, record, action, version, reason } = options;
  const rule = machine.actions[action];
  const from = options.state(record);
  if (!rule.by.includes(options.as ?? unit.actor.role)) throw new DomainError('identity.forbidden');
  const to = nextState(machine, from, action);
  if (version !== undefined) await checkVersion(unit, { room, record, state: from, version, refusal: to === undefined ? 'already_decided' : 'stale_version' });
  if (to === undefined) throw new DomainError(code(room, 'wrong_state'), { facts: { state: from, action } });
  if (rule.reason === 'required' && !reason?.trim()) {
    throw new DomainError('reason.required', { fields: [{ pointer: '/body/reason', code: 'required' }] });
  }
  if (to !== from) {
    options.setState(record, to);
    record.stateSince = unit.now;
    const days = machine.states[to].workingDays;
    record.dueAt = days === undefined ? null : addWorkingDays(unit.now, days, options.countries);
  }
  record.decidedById = unit.actorId;
  record.decidedAt = unit.now;
  record.decisionReason = reason?.trim() || null;
  record.updatedAt = unit.now;
  const reasoned = machine.actions[action].reason === 'none' ? {} : { reason: record.decisionReason };
  await unit.record({
    event: options.event,
    payload: { id: record.id, ...reasoned, ...options.payload } as never,
    subject: { kind: room, id: record.id },
    from,
    to,
    reason: record.decisionReason,
  });
}

const code = (room: Room, what: 'already_decided' | 'stale_version' | 'wrong_state'): ErrorCode => `${room}.${what}`;

interface SeenVersion {
  readonly room: Room;
  readonly record: DecidedEntity;
  readonly state: string;
  /** Version the caller saw. */
  readonly version: number;
  readonly refusal?: 'already_decided' | 'stale_version';
}

/** Refuses a change based on another version than the loaded one, naming who decided last and when: for changes that are no transition. */
export async function checkVersion(unit: UnitOfWork, { room, record, state, version, refusal = 'stale_version' }: SeenVersion): Promise<void> {
  if (version !== record.version) throw new DomainError(code(room, refusal), { facts: await lastDecision(unit, record, state) });
}

/** Who changed the record last, when, and what it became: what the second of two deciders is told. */
async function lastDecision(unit: UnitOfWork, record: DecidedEntity, state: string): Promise<Record<string, string>> {
  const by = record.decidedById ? await nameOfPerson(unit.manager, record.decidedById) : null;
  return { state, ...(by ? { by } : {}), ...(record.decidedAt ? { at: record.decidedAt.toISOString() } : {}) };
}
