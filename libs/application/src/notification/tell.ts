import type { AnnouncedEvent, JobPayload } from '@team-osaka/contracts';
import { linkOf, maySilence, plans, type Channel, type Message, type Plan } from '@team-osaka/notifications';
import { newId } from '@team-osaka/persistence';
import type { UnitOfWork } from '../unit-of-work.js';
import { oweWebhooks } from '../webhook/owe-webhooks.js';
import { recipientsOf, type Recipient, type Recipients } from './audience.query.js';
import { loadFacts } from './fact.query.js';
import { readHappenings } from './happening.js';
import { readPreferences, type PreferenceBook } from './preference-book.js';
import { recordTold, type NewDelivery, type NewNotification } from './record-told.js';
import { parameterBook, type ContactBook, type Tale } from './tale.js';

/** Somebody who is told of an event, and by which message. */
interface Told {
  readonly tale: Tale;
  readonly recipient: Recipient;
  readonly message: Message;
}

/** Recipients of one statement. */
const toldAtOnce = 500;

const allChannels: readonly Channel[] = ['in-app', 'mail', 'webhook'];

/**
 * Tells of some events of one name: one notification per person, one delivery per address and channel, and a job for each mail that is not
 * held. The number of statements does not depend on that of the events.
 */
export async function tell(unit: UnitOfWork, event: AnnouncedEvent, jobs: readonly JobPayload<'notification.announce'>[], contacts: ContactBook): Promise<void> {
  const plan = plans[event];
  const happenings = await readHappenings(unit.manager, event, jobs);
  const facts = await loadFacts(unit.manager, plan.subject, happenings);
  const tales = happenings.flatMap((happening): Tale[] => {
    const known = facts.get(happening.eventId);
    return known === undefined ? [] : [{ happening, facts: known, parametersFor: parameterBook(known, contacts) }];
  });
  const audiences: (readonly [Message, Recipients])[] = [];
  for (const message of plan.messages) audiences.push([message, await recipientsOf(unit.manager, message.to, tales.map(({ happening }) => happening))]);
  const told = tales.flatMap((tale) => whoIsTold(tale, audiences));
  const book = await readPreferences(unit.manager, [...new Set(told.flatMap(({ recipient: { personId } }) => personId ?? []))]);
  // In steps: neither a statement nor what is held in memory grows with the number of recipients.
  for (let at = 0; at < told.length; at += toldAtOnce) {
    const step = told.slice(at, at + toldAtOnce);
    await recordTold(unit, notificationsOf(plan, step, book), deliveriesOf(plan, step, book, unit.now));
  }
  await oweWebhooks(unit, plan, tales, audiences);
}

/** The audiences in the order of the plan; an address that is in several gets the first message. */
function whoIsTold(tale: Tale, audiences: readonly (readonly [Message, Recipients])[]): Told[] {
  const { eventId, actorId } = tale.happening;
  const told = new Map<string, Told>();
  for (const [message, recipients] of audiences) {
    for (const recipient of recipients.get(eventId) ?? []) {
      const isActor = message.exceptActor === true && recipient.personId !== null && recipient.personId === actorId;
      if (!isActor && !told.has(recipient.address)) told.set(recipient.address, { tale, recipient, message });
    }
  }
  return [...told.values()];
}

const on = (message: Message, channel: Channel): boolean => (message.channels ?? allChannels).includes(channel);

function notificationsOf({ subject }: Plan, told: readonly Told[], book: PreferenceBook): NewNotification[] {
  return told.flatMap(({ tale: { happening: { eventId }, facts: { ids }, parametersFor }, recipient: { personId, locale }, message }) => {
    const { kind } = message;
    if (personId === null || !on(message, 'in-app') || (maySilence(kind) && book.paceOf(personId, kind, 'in-app') === 'off')) return [];
    return [{ id: newId(), eventId, recipientId: personId, kind, parameters: parametersFor(kind, locale), link: linkOf(subject, ids, kind) }];
  });
}

/** The mails, each to go at once or to be held as its recipient wants. */
function deliveriesOf({ subject }: Plan, told: readonly Told[], book: PreferenceBook, now: Date): NewDelivery[] {
  return told.flatMap(({ tale: { happening: { eventId }, facts: { ids }, parametersFor }, recipient, message }) => {
    const { kind } = message;
    const dispatch = on(message, 'mail') ? book.dispatch(recipient, kind, now) : 'never';
    if (dispatch === 'never') return [];
    const { personId: recipientId, name: recipientName, address, locale, timeZone } = recipient;
    const stands = dispatch === 'now' ? { state: 'pending' as const, heldFor: null, heldUntil: null } : { state: 'held' as const, heldFor: dispatch.heldFor, heldUntil: dispatch.until };
    return [{ id: newId(), outboxId: newId(), eventId, recipientId, address, recipientName, locale, timeZone, kind, parameters: parametersFor(kind, locale), link: linkOf(subject, ids, kind), ...stands }];
  });
}
