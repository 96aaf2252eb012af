import { announcedEvents, type AnnouncedEvent, type EventName, type JobPayload } from '@team-osaka/contracts';
import { productLanguages } from '@team-osaka/domain';
import { plans } from '@team-osaka/notifications';
import { system, type Application } from '../application.js';
import { contactsOf } from '../match/contact.query.js';
import { settleJobs } from '../platform/settle-job.js';
import { leaveToQueue, takeAlong, type TakenJob } from '../platform/take-along.js';
import type { UnitOfWork } from '../unit-of-work.js';
import { disclosesContacts, type ContactBook } from './tale.js';
import { tell } from './tell.js';

/** An event to tell people of, and the outbox row that owes it; null where somebody else put the job into the queue. */
export interface Announcement {
  readonly payload: JobPayload<'notification.announce'>;
  readonly outboxId: string | null;
}

/** Announcements that are worked off beside one. */
const takenAtMost = 100;

/**
 * Tells everybody whom the plan of an event names, marks the job done with it, and, where it `takesAlong`, does the same for other announcements
 * that are owed: all in one transaction and by statements for all of them. Where that fails, each of them goes on alone, so that one that
 * cannot be told holds up no other. Idempotent: the unique indexes let every event reach a person and an address once, however often this runs.
 */
export async function announce(app: Application, own: Announcement, takesAlong: boolean): Promise<void> {
  const contacts = await contactBook(app, own);
  if (takesAlong && fitsCompany(own.payload)) {
    let others: TakenJob<'notification.announce'>[] = [];
    try {
      return await app.transaction(system, async (unit) => {
        others = await takeAlong(unit, 'notification.announce', takenAtMost, fitsCompany);
        await tellAll(unit, [own, ...others], contacts);
      });
    } catch (error) {
      if (others.length === 0) throw error;
      await leaveToQueue(app.dataSource, others.map(({ outboxId }) => outboxId));
    }
  }
  await app.transaction(system, (unit) => tellAll(unit, [own], contacts));
}

/** Tells of announcements, event by event, and marks them done. */
async function tellAll(unit: UnitOfWork, announcements: readonly Announcement[], contacts: ContactBook): Promise<void> {
  for (const event of announcedEvents) {
    const jobs = announcements.flatMap(({ payload }) => (payload.event === event ? [payload] : []));
    if (jobs.length > 0) await tell(unit, event, jobs, contacts);
  }
  await settleJobs(unit.manager, announcements.flatMap(({ outboxId }) => outboxId ?? []), unit.now);
}

const announcedAs = ({ event }: Announcement['payload']): AnnouncedEvent | undefined => announcedEvents.find((name: EventName): name is AnnouncedEvent => name === event);

/** True for an event that few are told of, and that needs nothing from outside of the transaction. */
function fitsCompany(payload: Announcement['payload']): boolean {
  const event = announcedAs(payload);
  return event === undefined || !plans[event].messages.some(({ to, kind }) => to === 'searchers' || disclosesContacts(kind));
}

/** The contacts that an announcement may disclose. Read before the transaction, which must not wait for a second connection. */
async function contactBook(app: Application, { payload }: Announcement): Promise<ContactBook> {
  const event = announcedAs(payload);
  if (event === undefined || !plans[event].messages.some(({ kind }) => disclosesContacts(kind))) return new Map();
  const id = String(payload.payload['id']);
  return new Map(await Promise.all(productLanguages.map(async (language) => [language, await contactsOf(app, id, language)] as const)));
}
