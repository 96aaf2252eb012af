import { announcedEvents, type AnnouncedEvent, type EventName, type JobPayload } from '@team-osaka/contracts';
import { productLanguageOf, productLanguages, type MatchSide } from '@team-osaka/domain';
import { linkOf, maySilence, parametersOf, pickParameters, plans, type Channel, type Message, type NotificationKind, type Parameters, type Plan } from '@team-osaka/notifications';
import { DeliveryEntity, newId, NotificationEntity } from '@team-osaka/persistence';
import { system, type Application } from '../application.js';
import { contactsOf } from '../match/contact.query.js';
import type { UnitOfWork } from '../unit-of-work.js';
import { wakeReaders } from '../wake-readers.js';
import { oweWebhooks } from '../webhook/owe-webhooks.js';
import { recipientsOf, type Recipient } from './audience.query.js';
import { loadFacts, type Facts } from './fact.query.js';
import { readPreferences, type PreferenceBook } from './preference-book.js';
import { readHappening, type Happening } from './happening.js';

/** How many were newly told in the application, and how many mails newly go out now (held ones not counted). */
export interface AnnounceResult {
  readonly notified: number;
  readonly mails: number;
}

interface Told {
  readonly recipient: Recipient;
  readonly message: Message;
}

/** Recipients of one statement. */
const toldAtOnce = 500;

/** What the rows of all recipients have in common. */
interface Posting {
  readonly plan: Plan;
  readonly happening: Happening;
  readonly facts: Facts;
  readonly parametersFor: ParametersFor;
  readonly book: PreferenceBook;
}

const allChannels: readonly Channel[] = ['in-app', 'mail', 'webhook'];

/**
 * Tells everybody whom the plan of an event names: one notification per person, one delivery per address and channel, and a job for
 * each mail. Idempotent: the unique indexes let every event reach a person and an address once, however often this runs.
 */
export async function announce(app: Application, job: JobPayload<'notification.announce'>): Promise<AnnounceResult> {
  const event = announcedEvents.find((name: EventName): name is AnnouncedEvent => name === job.event);
  if (event === undefined) return { notified: 0, mails: 0 };
  const plan = plans[event];
  const contacts = await contactBook(app, plan, String(job.payload['id']));
  return app.transaction(system, async (unit) => {
    const happening = await readHappening(unit.manager, { eventId: job.eventId, event, payload: job.payload });
    const facts = await loadFacts(unit.manager, plan.subject, happening);
    if (!facts) return { notified: 0, mails: 0 };
    const told = await whoIsTold(unit, plan, happening);
    const parametersFor = parameterBook(facts, contacts);
    const book = await readPreferences(unit.manager, told.flatMap(({ recipient: { personId } }) => (personId === null ? [] : [personId])));
    const post: Posting = { plan, happening, facts, parametersFor, book };
    let notified = 0;
    let mails = 0;
    // In steps: neither a statement nor what is held in memory grows with the number of recipients.
    for (let at = 0; at < told.length; at += toldAtOnce) {
      const step = told.slice(at, at + toldAtOnce);
      notified += await insertNotifications(unit, post, step);
      const owed = await insertDeliveries(unit, post, step);
      await unit.enqueueAll('notification.send-mail', owed.map((deliveryId) => ({ deliveryId })));
      mails += owed.length;
    }
    await oweWebhooks(unit, plan, happening, facts, parametersFor);
    return { notified, mails };
  });
}

/** Resolves the audiences in the order of the plan; an address that is in several gets the first message. */
async function whoIsTold(unit: UnitOfWork, plan: Plan, happening: Happening): Promise<Told[]> {
  const told = new Map<string, Told>();
  for (const message of plan.messages) {
    for (const recipient of await recipientsOf(unit.manager, message.to, happening)) {
      const address = recipient.address.toLowerCase();
      const actor = message.exceptActor === true && recipient.personId !== null && recipient.personId === happening.actorId;
      if (!actor && !told.has(address)) told.set(address, { recipient: { ...recipient, address }, message });
    }
  }
  return [...told.values()];
}

/** Facts of a template in a language. */
export type ParametersFor = (kind: NotificationKind, locale: string) => Parameters;

const contactSide: Partial<Record<NotificationKind, MatchSide>> = { 'match.introduced_technology': 'need', 'match.introduced_need': 'technology' };

/** The other side's contacts as the template's readers see them, for templates that may disclose them. */
type ContactBook = ReadonlyMap<string, Awaited<ReturnType<typeof contactsOf>>>;

/** Read before the transaction, which must not wait for a second connection. */
async function contactBook(app: Application, plan: Plan, id: string): Promise<ContactBook> {
  if (!plan.messages.some(({ kind }) => contactSide[kind] !== undefined)) return new Map();
  return new Map(await Promise.all(productLanguages.map(async (language) => [language, await contactsOf(app, id, language)] as const)));
}

/** Facts by template and language: only what the template shows, and contacts only where both sides have consented to disclose them. */
function parameterBook({ facts }: Facts, contacts: ContactBook): ParametersFor {
  const made = new Map<string, Parameters>();
  return (kind, locale) => {
    const key = `${kind} ${locale}`;
    const known = made.get(key);
    if (known) return known;
    const disclosed = (contacts.get(productLanguageOf(locale)) ?? []).filter(({ side }) => side === contactSide[kind]).map(({ side: _side, ...contact }) => contact);
    const parameters = pickParameters({ ...facts, ...(disclosed.length > 0 ? { contacts: { contacts: disclosed } } : {}) }, parametersOf(kind));
    made.set(key, parameters);
    return parameters;
  };
}

const on = (message: Message, channel: Channel): boolean => (message.channels ?? allChannels).includes(channel);

async function insertNotifications(unit: UnitOfWork, { plan, happening: { eventId }, facts: { ids }, parametersFor, book }: Posting, told: readonly Told[]): Promise<number> {
  const rows = told.flatMap(({ recipient, message: { kind, ...message } }) => {
    if (recipient.personId === null || !on({ kind, ...message }, 'in-app') || (maySilence(kind) && book.paceOf(recipient.personId, kind, 'in-app') === 'off')) return [];
    return [{ id: newId(), createdAt: unit.now, eventId, recipientId: recipient.personId, kind, parameters: parametersFor(kind, recipient.locale), link: linkOf(plan.subject, ids, kind), readAt: null }];
  });
  const inserted = await insertNew(unit, NotificationEntity, rows);
  await wakeReaders(unit.manager, rows.map(({ recipientId }) => recipientId));
  return inserted.length;
}

/** Records the mails, each to go at once or to be held as its recipient wants; returns those that go at once. */
async function insertDeliveries(unit: UnitOfWork, { plan, happening: { eventId }, facts: { ids }, parametersFor, book }: Posting, told: readonly Told[]): Promise<string[]> {
  const rows = told.filter(({ message }) => on(message, 'mail')).flatMap(({ recipient, message: { kind } }) => {
    const dispatch = book.dispatch(recipient, kind, unit.now);
    if (dispatch === 'never') return [];
    const held = dispatch === 'now' ? { state: 'pending' as const, heldFor: null, heldUntil: null } : { state: 'held' as const, heldFor: dispatch.heldFor, heldUntil: dispatch.until };
    return [{
      id: newId(), createdAt: unit.now, eventId, recipientId: recipient.personId, channel: 'mail' as const, address: recipient.address, recipientName: recipient.name,
      locale: recipient.locale, timeZone: recipient.timeZone, kind, parameters: parametersFor(kind, recipient.locale), link: linkOf(plan.subject, ids, kind),
      attempts: 0, sentAt: null, lastError: null, ...held,
    }];
  });
  const held = new Set(rows.flatMap(({ id, state }) => (state === 'held' ? [id] : [])));
  return (await insertNew(unit, DeliveryEntity, rows)).filter((id) => !held.has(id));
}

/** Inserts what is not there yet and returns the ids of the new rows. */
async function insertNew(unit: UnitOfWork, entity: typeof NotificationEntity | typeof DeliveryEntity, rows: readonly object[]): Promise<string[]> {
  if (rows.length === 0) return [];
  const inserted = await unit.manager.createQueryBuilder().insert().into(entity).values([...rows]).orIgnore().returning('id').execute();
  return (inserted.raw as { id: string }[]).map((row) => row.id);
}
