import { announcedEvents, type AnnouncedEvent, type EventName, type JobPayload } from '@team-osaka/contracts';
import { productLanguageOf, productLanguages, type MatchSide } from '@team-osaka/domain';
import { linkOf, maySilence, parametersOf, pickParameters, plans, type Channel, type Message, type NotificationKind, type Parameters, type Plan } from '@team-osaka/notifications';
import { DeliveryEntity, newId } from '@team-osaka/persistence';
import { system, type Application } from '../application.js';
import { contactsOf } from '../match/contact.query.js';
import type { UnitOfWork } from '../unit-of-work.js';
import { oweWebhooks } from '../webhook/owe-webhooks.js';
import { recipientsOf, type Recipient } from './audience.query.js';
import { loadFacts, type Facts } from './fact.query.js';
import { readPreferences, type PreferenceBook } from './preference-book.js';
import { readHappening, type Happening } from './happening.js';
import { recordTold, type NewDelivery, type NewNotification } from './record-told.js';
import type { TakenDelivery } from './send-delivery.use-case.js';

/** How many were newly told in the application, how many mails newly go out now (held ones not counted), and which of them the caller sends. */
export interface AnnounceResult {
  readonly notified: number;
  readonly mails: number;
  readonly taken: readonly TakenDelivery[];
}

interface Told {
  readonly recipient: Recipient;
  readonly message: Message;
}

/** Recipients of one statement. */
const toldAtOnce = 500;

/** So many mails of an event are sent by the process that announces it; more are shared out over the queue. */
const takenAtMost = 10;
const nobody: AnnounceResult = { notified: 0, mails: 0, taken: [] };

/** What the rows of all recipients have in common. */
interface Posting {
  readonly plan: Plan;
  readonly facts: Facts;
  readonly parametersFor: ParametersFor;
  readonly book: PreferenceBook;
  /** The process that sends the mails itself; null where they are shared out. */
  readonly taker: string | null;
}

const allChannels: readonly Channel[] = ['in-app', 'mail', 'webhook'];

/**
 * Tells everybody whom the plan of an event names: one notification per person, one delivery per address and channel, and a job for
 * each mail. Where the mails are few, `process` has taken them on with the commit, and the caller sends them (`sendTaken`).
 * Idempotent: the unique indexes let every event reach a person and an address once, however often this runs.
 */
export async function announce(app: Application, job: JobPayload<'notification.announce'>, process: string): Promise<AnnounceResult> {
  const event = announcedEvents.find((name: EventName): name is AnnouncedEvent => name === job.event);
  if (event === undefined) return nobody;
  const plan = plans[event];
  const contacts = await contactBook(app, plan, String(job.payload['id']));
  return app.transaction(system, async (unit) => {
    const happening = await readHappening(unit.manager, { eventId: job.eventId, event, payload: job.payload });
    const facts = await loadFacts(unit.manager, plan.subject, happening);
    if (!facts) return nobody;
    const told = await whoIsTold(unit, plan, happening);
    const parametersFor = parameterBook(facts, contacts);
    const book = await readPreferences(unit.manager, told.flatMap(({ recipient: { personId } }) => (personId === null ? [] : [personId])));
    const post: Posting = { plan, facts, parametersFor, book, taker: told.length <= takenAtMost ? process : null };
    const taken: TakenDelivery[] = [];
    let notified = 0;
    let mails = 0;
    // In steps: neither a statement nor what is held in memory grows with the number of recipients.
    for (let at = 0; at < told.length; at += toldAtOnce) {
      const step = told.slice(at, at + toldAtOnce);
      const deliveries = deliveriesOf(post, step, unit.now);
      const written = await recordTold(unit, job.eventId, notificationsOf(post, step), deliveries);
      const owed = deliveries.filter(({ id, state }) => state !== 'held' && written.mails.has(id));
      notified += written.notified;
      mails += owed.length;
      for (const { outboxId, ...row } of owed) if (row.state === 'sending') taken.push({ outboxId, delivery: unit.manager.create(DeliveryEntity, { ...row, eventId: job.eventId }) });
    }
    await oweWebhooks(unit, plan, happening, facts, parametersFor);
    return { notified, mails, taken };
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

/** A delivery nobody has in hand. */
const atRest = { heldFor: null, heldUntil: null, sendingBy: null, attempts: 0 } as const;

const on = (message: Message, channel: Channel): boolean => (message.channels ?? allChannels).includes(channel);

function notificationsOf({ plan, facts: { ids }, parametersFor, book }: Posting, told: readonly Told[]): NewNotification[] {
  return told.flatMap(({ recipient: { personId, locale }, message }) => {
    const { kind } = message;
    if (personId === null || !on(message, 'in-app') || (maySilence(kind) && book.paceOf(personId, kind, 'in-app') === 'off')) return [];
    return [{ id: newId(), recipientId: personId, kind, parameters: parametersFor(kind, locale), link: linkOf(plan.subject, ids, kind) }];
  });
}

/**
 * The mails, each to go at once or to be held as its recipient wants. With a `taker` they are in its hands (`sending`) from the commit on, but
 * for dead addresses: what becomes of those is for the queue's run to say.
 */
function deliveriesOf({ plan, facts: { ids }, parametersFor, book, taker }: Posting, told: readonly Told[], now: Date): NewDelivery[] {
  return told.filter(({ message }) => on(message, 'mail')).flatMap(({ recipient, message: { kind } }) => {
    const { personId, name, address, locale, timeZone, isDead } = recipient;
    const dispatch = book.dispatch(recipient, kind, now);
    if (dispatch === 'never') return [];
    const stands = dispatch !== 'now' ? { ...atRest, state: 'held' as const, heldFor: dispatch.heldFor, heldUntil: dispatch.until }
      : taker === null || isDead ? { ...atRest, state: 'pending' as const } : { ...atRest, state: 'sending' as const, sendingBy: taker, attempts: 1 };
    return [{ id: newId(), outboxId: newId(), recipientId: personId, address, recipientName: name, locale, timeZone, kind, parameters: parametersFor(kind, locale), link: linkOf(plan.subject, ids, kind), ...stands }];
  });
}
